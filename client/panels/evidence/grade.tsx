import type { GradeItem } from '../../actions/evidence.ts';
import { credibilityText, gradeExplained, reliabilityText } from '../text/grade-text.ts';
import { Explained } from './explained.tsx';

/** An Admiralty grade: the code, in words on request or, with `words`, beside it. */
export const Grade = ({ grade, words = false }: { readonly grade: GradeItem; readonly words?: boolean }) => (
  <Explained text={gradeExplained(grade)} className="grade">
    <span className="grade-code">{words ? `${grade.code}:` : `Grade ${grade.code}`}</span>
    {words && ` source ${reliabilityText(grade.reliability)}; claim ${credibilityText(grade.credibility)}`}
  </Explained>
);
