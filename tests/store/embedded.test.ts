import { openEmbedded } from '../../server/store/embedded.ts';
import { storeContract } from './contract.ts';

storeContract('the embedded engine', () => openEmbedded(null));
