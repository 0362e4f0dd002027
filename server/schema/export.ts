import { exportFormats } from '../export/formats.ts';
import type { Resolvers } from './types.generated.ts';

export const exportResolvers: Resolvers = {
  Query: { exportFormats: () => [...exportFormats] },
};
