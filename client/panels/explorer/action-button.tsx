import { Button, Tooltip, TooltipTrigger } from 'react-aria-components';
import { actionOf } from '../../actions.ts';
import { keyText } from '../../actions/keys.ts';
import { useApp, useStateOf } from '../use-app.tsx';
import { Icon, isIcon } from './icons.tsx';

export const onMac = /mac/i.test(navigator.platform);

/** A button for an action of the registry: its label, whether it can run, its key and its hint come from there. */
export const ActionButton = ({ id, text = false }: { readonly id: string; readonly text?: boolean }) => {
  const app = useApp();
  const action = actionOf(id);
  const enabled = useStateOf(action.enabled);
  const hint = useStateOf(action.hint);
  const key = action.keys[0];
  return (
    <TooltipTrigger delay={500}>
      <Button
        className={text ? 'text-button' : 'icon-button'}
        aria-label={hint ? `${action.label}: ${hint}` : action.label}
        isDisabled={!enabled}
        onPress={() => action.run(app)}
      >
        {isIcon(id) ? <Icon name={id} /> : null}
        {text ? <span>{action.label}</span> : null}
        {text && hint ? <span className="count">{hint}</span> : null}
      </Button>
      <Tooltip className="tooltip" offset={6}>
        {action.label}
        {hint && !text ? `: ${hint}` : ''}
        {key ? <kbd>{keyText(key, onMac)}</kbd> : null}
      </Tooltip>
    </TooltipTrigger>
  );
};
