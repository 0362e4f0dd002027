import { dossierFormat } from './dossier/dossier.ts';
import type { ExportFormat } from './format.ts';
import { ftmExport } from './ftm/ftm.ts';
import { stixExport } from './stix/format.ts';

/** Every format that can be exported, in the order in which people see them. */
export const exportFormats: readonly ExportFormat[] = [dossierFormat, stixExport, ftmExport];
