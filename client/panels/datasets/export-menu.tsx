import { Button, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import { exportAddress } from '../../actions/datasets.ts';
import type { ExportFormat } from '../../actions/datasets.ts';

interface Props {
  readonly id: string;
  readonly title: string;
  readonly formats: readonly ExportFormat[];
}

/** Downloads a data set in a format of the reader's choice. */
export const ExportMenu = ({ id, title, formats }: Props) => (
  <MenuTrigger>
    <Button className="panel-button" aria-label={`Export ${title}`}>
      Export
    </Button>
    <Popover className="popover" placement="bottom start">
      <Menu className="menu" aria-label={`Export ${title} as`}>
        {formats.map((format) => (
          <MenuItem key={format.id} className="menu-item" href={exportAddress(id, format.id)} download>
            {format.label}
          </MenuItem>
        ))}
      </Menu>
    </Popover>
  </MenuTrigger>
);
