import type { TracedLink } from '../../actions/trace.ts';
import { givenForms } from '../text/support-forms.ts';
import { flowKind } from './flow-kind.ts';

/** What flows, in words: the amount with what is known of it, the forms of support, or nothing but belonging. */
export const flowAmount = (link: TracedLink): string => {
  if (link.__typename === 'SupportLink')
    return givenForms(link.forms).join(', ') || 'support, form not given';
  if (link.__typename !== 'FundingFlow') return 'nothing flows: belongs to the group';
  if (!link.amount) return link.inKind ? 'goods, value unknown' : 'amount unknown';
  const kind = flowKind(link);
  if (kind === 'in-kind') return `${link.amount.text}, in kind`;
  if (kind === 'unknown') return `${link.amount.text}, how often is unknown`;
  return link.amount.text;
};
