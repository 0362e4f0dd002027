import { Disclosure, DisclosurePanel, Heading, Button } from 'react-aria-components';
import { loadFamilies, moreFamilyLinks } from '../../actions/details.ts';
import type { FamilyPage } from '../../actions/details.ts';
import type { LinkFamily } from '../../state/elements.ts';
import { ClockNote, useClocks } from '../evidence/clocks.tsx';
import { LinkFrom } from '../evidence/link-line.tsx';
import { Answer } from '../evidence/loading.tsx';
import { More, usePages } from '../evidence/use-pages.tsx';
import { count, counted } from '../../state/number-text.ts';
import { useApp, useStateOf } from '../use-app.tsx';
import { useLoad } from '../use-load.tsx';

interface FamilyProps {
  readonly id: string;
  readonly family: LinkFamily;
  readonly page: FamilyPage;
}

const Family = ({ id, family, page }: FamilyProps) => {
  const app = useApp();
  const clocks = useClocks();
  const term = useStateOf((state) => state.vocabulary?.families.find((one) => one.family === family));
  const pages = usePages(page, (after) => moreFamilyLinks(app, id, family, clocks, after));
  return (
    <Disclosure defaultExpanded className="family-group">
      <Heading level={5}>
        <Button slot="trigger" className={`family-heading family-${family}`}>
          <span aria-hidden="true" className="family-mark" />
          {term?.label ?? family.toLowerCase()} <span className="quiet">{count(page.totalCount)}</span>
        </Button>
      </Heading>
      <DisclosurePanel>
        <ul className="plain-list">
          {pages.items.map((link) => (
            <li key={link.id}>
              <LinkFrom link={link} id={id} />
            </li>
          ))}
        </ul>
        <More pages={pages} total={page.totalCount} noun="links" />
      </DisclosurePanel>
    </Disclosure>
  );
};

/** An entity's links by family, each group a page at a time, as of the map's dates. */
export const Families = ({ id, degree }: { readonly id: string; readonly degree: number }) => {
  const clocks = useClocks();
  const key = `families ${id} ${clocks.validOn ?? ''} ${clocks.knownOn ?? ''}`;
  const loaded = useLoad(key, (app, signal) => loadFamilies(app, id, clocks, signal));
  return (
    <section className="section">
      <h4>
        Links <span className="quiet">{counted(degree, 'link')} in all</span>
      </h4>
      <ClockNote clocks={clocks} />
      <Answer loaded={loaded} label="links" lines={4}>
        {(families) =>
          families.length === 0 ? (
            <p className="quiet">None{degree > 0 ? ' on the map’s dates' : ''}.</p>
          ) : (
            families.map(({ family, page }) => (
              <Family key={`${key} ${family}`} id={id} family={family} page={page} />
            ))
          )
        }
      </Answer>
    </section>
  );
};
