import { Button } from 'react-aria-components';
import { closePanel } from '../../actions/look.ts';
import { sidePanels } from '../../state/panel-list.ts';
import { panelContents } from '../side-panels.tsx';
import { useApp, useStateOf } from '../use-app.tsx';
import { Icon } from './icons.tsx';

/** The right-hand side: the open panel with its heading and a button that closes it. */
export const SidePanel = () => {
  const app = useApp();
  const panel = useStateOf((state) => state.view.panel);
  const found = sidePanels.find((side) => side.name === panel?.name);
  if (!panel || !found) return null;
  const Content = panelContents[found.name];
  return (
    <aside className="side" aria-label={found.title}>
      <header className="side-head">
        <h2>{found.title}</h2>
        <Button
          className="icon-button"
          aria-label={`Close ${found.title.toLowerCase()}`}
          onPress={() => closePanel(app)}
        >
          <Icon name="close" />
        </Button>
      </header>
      <div className="side-body" tabIndex={-1}>
        <Content params={panel.params} />
      </div>
    </aside>
  );
};
