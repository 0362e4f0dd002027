import { ImportError, type ImportFormat } from '../../reading.ts';
import { distinct } from '../../tables/files/delimited.ts';
import { isEdgeHeader, readEdgeLists, lookLikeTriples } from './edges-read.ts';
import { headText } from '../xml.ts';
import { graphSettingNames } from '../settings.ts';

/** Edge lists: a row or line an edge, with or without headers, cut at commas, tabs, semicolons or spaces. */
export const edges: ImportFormat = {
  id: 'edges',
  label: 'edge list (CSV, TSV or text; source, target)',
  extensions: ['.csv', '.tsv', '.txt', '.edges', '.edgelist', '.ncol'],
  settings: [...graphSettingNames, 'directed', 'mapping'],
  detects: (name, head) => {
    if (/\.(edges|edgelist|ncol)$/i.test(name)) return true;
    if (!/\.(csv|tsv|tab|txt)$/i.test(name)) return false;
    const [first = '', ...more] = headText(head)
      .replace(/^\ufeff/, '')
      .split(/\r?\n/);
    // The last may be cut off.
    return isEdgeHeader(distinct(first.split(/[\t,;|]/))) || lookLikeTriples([first, ...more].slice(0, -1));
  },
  describe: async (_, { mapping }) => {
    if (mapping)
      throw new ImportError(
        'An edge list is read without a mapping; name the format of tables: --format csv.',
      );
    return {};
  },
  read: readEdgeLists,
};
