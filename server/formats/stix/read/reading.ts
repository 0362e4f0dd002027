import type { ReadContext, Sink, Place } from '../../reading.ts';
import { entityId } from '../../ids.ts';
import type { StixObject } from '../stix-object.ts';
import type { Survey } from './survey.ts';
import type { Vocabulary } from './vocabulary.ts';
import type { KeptObjects } from './read-bundle.ts';

/** All that handing on one object needs. */
export interface StixReading {
  readonly context: ReadContext;
  readonly sink: Sink;
  readonly survey: Survey;
  readonly vocabulary: Vocabulary;
  readonly kept: KeptObjects;
}

export interface Item {
  readonly object: StixObject;
  readonly place: Place;
}

/** The id that Entente gives an object: its own, which is unique in the world. */
export function stixEntityId(id: string): string {
  return entityId('', id);
}
