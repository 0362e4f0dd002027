declare module 'cytoscape-fcose' {
  import type { Ext } from 'cytoscape';
  const fcose: Ext;
  // The package has no types of its own and exports this way.
  // eslint-disable-next-line import-x/no-default-export
  export default fcose;
}
