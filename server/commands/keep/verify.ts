import { verifiedText, verifyStore, type Verified } from '../../backup/verify/verify.ts';
import { loadOntology } from '../../graph/ontology/ontology.ts';
import { required } from '../../errors.ts';
import type { GraphStore } from '../../store/graph-store.ts';
import type { CommandContext } from '../context.ts';
import { storeOrServer, withStore } from '../store-or-server.ts';
import { keepThrough } from './through.ts';

interface VerifyOptions {
  readonly json?: boolean;
  readonly salvage?: boolean;
}

/** Looks through the whole store and tells what is wrong with it; 1 where anything is. */
export async function verify(options: VerifyOptions, context: CommandContext): Promise<number> {
  const held = await (options.salvage ? salvaged(context) : storeOrServer(context));
  const verified = await ('server' in held
    ? keepThrough<Verified>(held.server, 'verify', {})
    : withStore(held.store, (store) => verifyStore(store, loadOntology())));
  context.out(options.json ? `${JSON.stringify(verified, null, 2)}\n` : verifiedText(verified));
  return verified.findings.length > 0 || verified.underWay !== null ? 1 : 0;
}

async function salvaged(context: CommandContext): Promise<{ readonly store: GraphStore }> {
  const { store, told } = required(await context.salvage?.(), 'store to salvage');
  context.err(`${told}\n`);
  return { store };
}
