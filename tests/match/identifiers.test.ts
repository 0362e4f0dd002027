import { describe, expect, test } from '@jest/globals';
import {
  compareIdentifiers,
  isIdentifier,
  readIdentifier,
} from '../../server/match/identifiers/identifiers.ts';

const one = (text: string, country: string | null = null) => readIdentifier(text, country);

describe('what is written where an identifier should be', () => {
  test.each([
    ...[
      'tin:',
      'lei:0',
      'duns:000000000',
      'x:N/A',
      'x:n/a',
      'x:unknown',
      'x:-',
      'x:--',
      'x:none',
      'x:TBD',
      'x:?',
    ],
    ...[
      'x:0000000',
      'x:123456789',
      'x:987654321',
      'x:99999999',
      'x:XXX',
      'tax-number-de:000',
      'passport:N.A.',
    ],
    ...['lei:HWUPKR0MPOU8FGXBT395', 'imo:9074720', 'isin:US0378331006', 'iban:GB82WEST12345698765433'],
    ...[
      'wikidata:42',
      'wikidata:P31',
      'duns:12345',
      'inn:7707083894',
      'orcid:0000-0002-1825-0098',
      'bic:ABC',
      '',
    ],
  ])('%s is none', (text) => {
    expect(isIdentifier(text)).toBe(false);
  });

  test.each<[text: string, scheme: string, value: string]>([
    ['lei:HWUPKR0MPOU8FGXBT394', 'lei', 'HWUPKR0MPOU8FGXBT394'],
    ['leiCode:hwup kr0m pou8 fgxb t394', 'lei', 'HWUPKR0MPOU8FGXBT394'],
    ['IMO number:IMO 9074729', 'imo', '9074729'],
    ['isin:US0378331005', 'isin', 'US0378331005'],
    ['iban:GB82 WEST 1234 5698 7654 32', 'iban', 'GB82WEST12345698765432'],
    ['wikidata:Q42', 'wikidata', 'Q42'],
    ['wikidata:http://www.wikidata.org/entity/Q42', 'wikidata', 'Q42'],
    ['https://www.wikidata.org/wiki/Q42', 'wikidata', 'Q42'],
    ['inn:7707083893', 'inn', '7707083893'],
    ['orcid:0000-0002-1825-0097', 'orcid', '0000000218250097'],
    ['duns:15-048-3782', 'duns', '150483782'],
    ['GB-COH:00102498', 'companies-house', '102498'],
    ['registration-number-gb:00102498', 'registration-number-gb', '102498'],
    ['tax_number_de:12/845/67891', 'tax-number-de', '1284567891'],
    ['XI-ABC:77 12', 'xi-abc', '7712'],
    ['ucdp-actor:9999', 'ucdp-actor', '9999'],
    ['acme:row 5', 'acme', 'row 5'],
  ])('%s is one of %s: %s', (text, scheme, value) => {
    expect(one(text)).toMatchObject({ scheme, value });
  });
});

/** What two identifiers say of who bears them. */
function said(mine: string, theirs: string, country: string | null = null): string {
  const [a, b] = [one(mine, country), one(theirs, country)];
  const { proven, hinted, apart, several } = compareIdentifiers(a ? [a] : [], b ? [b] : []);
  return proven.length > 0
    ? 'one'
    : hinted.length > 0
      ? 'hint'
      : apart
        ? 'two'
        : several
          ? 'lower'
          : 'nothing';
}

test.each<[mine: string, theirs: string, says: string]>([
  // The ids of a file's own objects.
  ['ftm:a5', 'ftm:b5', 'nothing'],
  ['ftm:a5', 'ftm:a5', 'hint'],
  ['ftm:NK-a1B2c3D4e5F6g7H8i9J0kL', 'ftm:NK-a1B2c3D4e5F6g7H8i9J0kL', 'one'],
  ['stix:tool--1', 'stix:tool--2', 'nothing'],
  ['entente:a', 'entente:b', 'nothing'],
  ['acme:1', 'acme:2', 'nothing'],
  ['acme:1', 'acme:1', 'hint'],
  // Schemes that are one to one.
  ['lei:HWUPKR0MPOU8FGXBT394', 'lei:HWUPKR0MPOU8FGXBT394', 'one'],
  ['lei:HWUPKR0MPOU8FGXBT394', 'lei:7LTWFZYICNSX8D621K86', 'two'],
  ['imo:9074729', 'imo:IMO9074729', 'one'],
  ['wikidata:Q42', 'wikidata:Q43', 'two'],
  ['ucdp-actor:303', 'ucdp-actor:857', 'two'],
  ['ofac:6636', 'ofac:12206', 'two'],
  ['registration-number-gb:01234568', 'company-number-gb:1234568', 'one'],
  ['registration-number-gb:01234568', 'registration-number-de:01234568', 'nothing'],
  ['tax-number-us:12-3456780', 'tin-us:123456780', 'one'],
  ['tin:5821377', 'tin:5821377', 'hint'],
  // Things may have several of these.
  ['isin:US0378331005', 'isin:US5949181045', 'lower'],
  ['passport-number-pk:AB1234567', 'passport-pk:CD7654321', 'lower'],
  ['passport-number-pk:AB1234567', 'passport-pk:ab 1234567', 'one'],
  ['iban:GB82WEST12345698765432', 'iban:DE89370400440532013000', 'nothing'],
  // No identifiers at all.
  ['lei:0', 'lei:0', 'nothing'],
  ['tin:', 'tin:', 'nothing'],
  ['duns:N/A', 'duns:N/A', 'nothing'],
])('%s and %s say: %s', (mine, theirs, says) => {
  expect(said(mine, theirs)).toBe(says);
});

test('a number of a tax office says as much as its country is known', () => {
  expect(said('tin:5821377', 'tin:58-213-77', 'DE')).toBe('one');
  expect(said('tin:5821377', 'tin:5821378', 'DE')).toBe('two');
});

test('who has one of several in common is not told apart by the others', () => {
  const all = (...texts: string[]) => texts.flatMap((text) => one(text) ?? []);
  expect(compareIdentifiers(all('wikidata:Q1', 'wikidata:Q42'), all('wikidata:Q42', 'wikidata:Q3'))).toEqual({
    proven: ['wikidata:Q42'],
    hinted: [],
    apart: null,
    several: null,
  });
});
