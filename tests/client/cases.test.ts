import { describe, expect, test } from '@jest/globals';
import { caseFileName, caseFileText, readCaseFile } from '../../client/state/work/case-file.ts';
import { embedText, placeIn, savingText } from '../../client/state/work/cases.ts';
import { frameIn, reframed, withFrame } from '../../client/state/work/framed.ts';
import { fromHash, toHash } from '../../client/state/url.ts';
import { emptyView } from '../../client/state/view.ts';

const inFile = {
  name: 'Who paid: the TTP?',
  description: 'So far',
  state: 'on=2021&s=abc',
  notes: 'Ask.',
  datasets: ['one'],
  thumbnail: null,
};

describe('a case as a file', () => {
  test('is read as it was written', () => {
    expect(readCaseFile(caseFileText(inFile))).toEqual(inFile);
    expect(caseFileName(inFile.name)).toBe('who-paid-the-ttp.entente-case.json');
    expect(caseFileName('…')).toBe('case.entente-case.json');
  });

  test.each([
    [
      '{"nodes": []}',
      'This file is no case; choose one that was exported from Entente, NAME.entente-case.json.',
    ],
    ['<gexf/>', 'This file is no case; choose one that was exported from Entente, NAME.entente-case.json.'],
    [
      '{"entente": "case", "version": 2}',
      'This case was exported by a newer version of Entente; update this one to open it.',
    ],
    [
      '{"entente": "case", "version": 1, "name": " ", "state": ""}',
      'This file is damaged: it lacks the name of the case or what it shows.',
    ],
  ])('%s is refused', (text, problem) => expect(readCaseFile(text)).toEqual({ problem }));
});

describe('an address with a frame', () => {
  test('says the size and the tab, which the view itself does not hold', () => {
    const hash = withFrame(toHash({ ...emptyView, nodes: ['ttp'] }), {
      size: { width: 640.4, height: 480 },
      rail: 'filters',
    });
    expect(frameIn(`#${hash}`)).toEqual({ size: { width: 640, height: 480 }, rail: 'filters' });
    expect(fromHash(hash).view).toEqual({ ...emptyView, nodes: ['ttp'] });
    expect(frameIn('#frame=0x5&tab=nothing')).toEqual({ size: null, rail: 'outline' });
    expect(withFrame('', { size: null, rail: 'outline' })).toBe('');
  });

  test('keeps in sight what was, and changes nothing on the same size', () => {
    const camera = { zoom: 2, x: 10, y: 20 };
    const was = { width: 1000, height: 800 };
    expect(reframed(camera, was, was)).toBe(camera);
    expect(reframed(camera, was, { width: 500, height: 800 })).toEqual({ zoom: 1, x: 10, y: 20 });
    expect(reframed(camera, was, { width: 2000, height: 1000 })).toEqual({ zoom: 2.5, x: 10, y: 20 });
  });

  test('of ten thousand entities is written and read', () => {
    const ids = Array.from(
      { length: 10_000 },
      (_, at) => `entity-${at}-${(at * 2_654_435_761) % 4_294_967_296}`,
    );
    const positions = Object.fromEntries(
      ids.map((id, at) => [id, { x: (at * 7919) % 10_007, y: (at * 104_729) % 9_973 }]),
    );
    const view = { ...emptyView, nodes: ids, positions };
    const hash = toHash(view);
    expect(hash.length).toBeLessThan(400_000);
    expect(fromHash(hash).view).toEqual(view);
  });
});

test('a path leads to a page', () => {
  expect(['/', '/case/abc/', '/view/abc', '/embed/abc', '/cases', '/matches', '/case'].map(placeIn)).toEqual([
    { page: 'network' },
    { page: 'case', id: 'abc' },
    { page: 'view', id: 'abc' },
    { page: 'embed', id: 'abc' },
    { page: 'cases' },
    { page: 'matches' },
    { page: 'network' },
  ]);
});

test('what goes into another page holds no more of a name than its words', () => {
  expect(embedText('http://h/embed/a', '"<b>&')).toBe(
    '<iframe src="http://h/embed/a" title="&quot;&lt;b>&amp;" width="800" height="600" style="border: 0" loading="lazy"></iframe>',
  );
});

test('the bar says how the saving stands', () => {
  expect(savingText({ phase: 'failed', code: 'UNREACHABLE', message: 'The server does not answer.' })).toBe(
    'Not saved: The server does not answer.',
  );
});
