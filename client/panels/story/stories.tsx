import { useState } from 'react';
import { Button } from 'react-aria-components';
import { select } from '../../actions/look.ts';
import { openStory } from '../../actions/open.ts';
import { railPanels } from '../../state/panel-list.ts';
import type { Story, StoryView } from '../../state/state.ts';
import { counted } from '../../state/text.ts';
import { Icon } from '../ui/icons.tsx';
import { useApp, useStateOf } from '../ui/use-app.tsx';

/** The tabs of the left side: without a story where no data set tells one. */
export function useRailPanels() {
  const tells = useStateOf((state) => state.rail === 'story' || (state.stories ?? []).length > 0);
  return tells ? railPanels : railPanels.filter(({ name }) => name !== 'story');
}

/** A place to start from, as a button that opens the view. */
const Start = ({ story, view }: { readonly story: Story; readonly view: StoryView }) => {
  const app = useApp();
  return (
    <li>
      <Button className="story-start" onPress={() => void openStory(app, story, view)}>
        <span className="story-name">
          {view.name}
          <Icon name="chevron" />
        </span>
        <span className="story-sentence">{view.sentence}</span>
      </Button>
    </li>
  );
};

/** Sources told at once; the rest on the panel of sources. */
const maxSources = 1;

const One = ({ story }: { readonly story: Story }) => {
  const app = useApp();
  const { title, summary, sources, views } = story;
  const rest = sources.length - maxSources;
  return (
    <section className="story" aria-label={title}>
      <h3 className="story-title">{title}</h3>
      {sources.length > 0 ? (
        <ul className="story-sources" aria-label={sources.length === 1 ? 'Source' : 'Sources'}>
          {sources.slice(0, maxSources).map(({ id, text }) => (
            <li key={id}>
              <Button className="story-source" onPress={() => select(app, { kind: 'source', id })}>
                {text}
              </Button>
            </li>
          ))}
          {rest > 0 ? <li className="quiet">and {counted(rest, 'more source')}</li> : null}
        </ul>
      ) : null}
      {summary ? <p className="story-summary">{summary}</p> : null}
      {views.length > 0 ? (
        <>
          <h4 className="eyebrow">Start here</h4>
          <ul className="story-starts">
            {views.map((view) => (
              <Start key={view.name} story={story} view={view} />
            ))}
          </ul>
        </>
      ) : null}
    </section>
  );
};

/** Of many data sets one is told, and the others are chosen by title. */
export function Stories() {
  const stories = useStateOf((state) => state.stories);
  const [chosen, setChosen] = useState<string | null>(null);
  if (!stories) return <p className="hint">The story is loading…</p>;
  const story =
    stories.find(({ id }) => id === chosen) ?? stories.find(({ views }) => views.length > 0) ?? stories[0];
  if (!story) return <p className="hint">No data set tells what it holds. Import one, or load a dossier.</p>;
  return (
    <div className="rail-body">
      {stories.length > 1 ? (
        <label className="story-choice">
          <span>Data set</span>
          <select value={story.id} onChange={(event) => setChosen(event.target.value)}>
            {stories.map(({ id, title }) => (
              <option key={id} value={id}>
                {title}
              </option>
            ))}
          </select>
        </label>
      ) : null}
      <One story={story} />
    </div>
  );
}
