import {
  countCases,
  findCase,
  findView,
  listCases,
  versionsOf,
  viewsOf,
} from '../../graph/cases/case-reading.ts';
import type { CaseHead } from '../../graph/cases/case-form.ts';
import { startingPoints } from '../../graph/cases/starting-points.ts';
import { connectionFields } from '../connection.ts';
import { ranges, within } from '../request/limits.ts';
import type { Context } from '../request/context.ts';
import type { Resolvers } from '../types.generated.ts';

/** A case from a list holds neither its view nor its notes. */
const whole = async (
  head: CaseHead & { readonly state?: string; readonly notes?: string },
  { session }: Context,
) => (head.state === undefined ? findCase(session.read, head.id) : head);

export const caseResolvers: Resolvers = {
  Query: {
    cases: async (_, { archived: asked, first: size, after }, { session }) => {
      const [archived, first] = [asked ?? false, within('first', size, ranges.cases)];
      return {
        page: await listCases(session, { archived, first, after }),
        total: () => countCases(session, archived),
      };
    },
    case: (_, { id }, { session }) => findCase(session.read, id),
    caseView: (_, { id }, { session }) => findView(session, id),
    startingPoints: (_, _args, { session }) => startingPoints(session),
  },
  Mutation: {
    createCase: (_, asked, { cases }) => cases.make(asked),
    saveCase: (_, { id, basedOn, content, auto }, { cases }) =>
      cases.save(id, { basedOn, content, auto: auto ?? false }),
    renameCase: (_, { id, ...names }, { cases }) => cases.rename(id, names),
    copyCase: (_, { id, name }, { cases }) => cases.copy(id, name),
    archiveCase: (_, { id, archived }, { cases }) => cases.archive(id, archived ?? true),
    restoreCaseVersion: (_, { id, version, basedOn }, { cases }) => cases.goBack(id, version, basedOn),
    deleteCase: (_, { id }, { cases }) => cases.remove(id),
    createCaseView: (_, { case: id, name, state }, { cases }) => cases.fix(id, name, state),
    deleteCaseView: (_, { id }, { cases }) => cases.unfix(id),
  },
  CaseConnection: connectionFields,
  Case: {
    state: async (head, _, context) => (await whole(head, context))?.state ?? '',
    notes: async (head, _, context) => (await whole(head, context))?.notes ?? '',
    versions: ({ id }, _, { session }) => versionsOf(session, id),
    views: ({ id }, _, { session }) => viewsOf(session, id),
  },
  CaseView: {
    state: async (view, _, { session }) =>
      'state' in view && typeof view.state === 'string'
        ? view.state
        : ((await findView(session, view.id))?.state ?? ''),
  },
};
