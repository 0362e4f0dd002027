import type { SubjectItem } from '../../actions/evidence.ts';
import { EntityButton } from './entity-button.tsx';
import { FigureButton } from './figure-line.tsx';
import { LinkButton } from './link-line.tsx';

/** What a claim is about or a verdict rests on: an entity, a link or a figure. */
export const Subject = ({ subject }: { readonly subject: SubjectItem }) => {
  switch (subject.__typename) {
    case 'Figure':
      return <FigureButton figure={subject} of={subject.about.name} />;
    case 'FundingFlow':
    case 'SupportLink':
    case 'Tie':
      return <LinkButton link={subject} />;
    default:
      return <EntityButton entity={subject} kind />;
  }
};
