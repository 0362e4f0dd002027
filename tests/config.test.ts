import { describe, expect, test } from '@jest/globals';
import { resolve } from 'node:path';
import { ConfigError, readConfig } from '../server/config.ts';

const neo4j = { NEO4J_URI: 'neo4j://localhost:7687', NEO4J_PASSWORD: 'secret' };

test('without settings Entente listens on loopback and keeps its graph in .entente', () => {
  expect(readConfig({})).toEqual({
    port: 4000,
    host: '127.0.0.1',
    data: { given: '.entente', path: resolve('.entente') },
    neo4j: null,
    timeLimit: 10_000,
    token: null,
    names: [],
    frameAncestors: [],
    uploadLimit: 512,
    slowQuery: 1_000,
    logLevel: 'warn',
  });
});

test('each setting is taken over', () => {
  const environment = {
    ...neo4j,
    PORT: '0',
    HOST: '::1',
    ENTENTE_DATA: '/srv/entente',
    NEO4J_USER: 'reader',
    NEO4J_DATABASE: 'relations',
    ENTENTE_TIME_LIMIT: '2500',
    ENTENTE_TOKEN: '0123456789abcdef',
    ENTENTE_HOSTS: 'Entente.example, graphs.example',
    ENTENTE_FRAME_ANCESTORS: 'self, https://*.Example.org:8443',
    ENTENTE_UPLOAD_LIMIT: '64',
    ENTENTE_SLOW_QUERY: '0',
    ENTENTE_LOG: 'debug',
  };
  expect(readConfig(environment)).toEqual({
    port: 0,
    host: '::1',
    data: { given: '/srv/entente', path: '/srv/entente' },
    neo4j: { uri: 'neo4j://localhost:7687', user: 'reader', password: 'secret', database: 'relations' },
    timeLimit: 2500,
    token: '0123456789abcdef',
    names: ['entente.example', 'graphs.example'],
    frameAncestors: ["'self'", 'https://*.example.org:8443'],
    uploadLimit: 64,
    slowQuery: null,
    logLevel: 'debug',
  });
});

test('an empty or blank setting counts as absent', () => {
  expect(readConfig({ PORT: '', HOST: ' ', NEO4J_URI: '', NEO4J_PASSWORD: '' })).toEqual(readConfig({}));
});

test('a Neo4j that asks for no password is reached with NEO4J_AUTH=none', () => {
  expect(readConfig({ NEO4J_URI: 'bolt://db', NEO4J_AUTH: 'none' }).neo4j).toEqual({
    uri: 'bolt://db',
    user: 'neo4j',
    password: null,
  });
});

describe('a setting that cannot be is refused with one sentence', () => {
  const wholeNumber = 'give a whole number from 0 to 65535.';
  const uri = 'it must start with neo4j:// or bolt:// (with +s or +ssc when encrypted) and name a host.';
  const levels = 'give one of fatal, error, warn, info, debug, trace, silent.';
  const name = "a database's name has 3 to 63 letters, digits, dots and dashes and starts with a letter.";
  const bad: [Record<string, string>, string, string][] = [
    [
      { ENTENTE_TOKEN: 'short' },
      'ENTENTE_TOKEN',
      'ENTENTE_TOKEN must have 16 to 200 letters, digits and signs without spaces; openssl rand -hex 32 makes one.',
    ],
    [
      { ENTENTE_FRAME_ANCESTORS: 'https://a.example; script-src *' },
      'ENTENTE_FRAME_ANCESTORS',
      'ENTENTE_FRAME_ANCESTORS has "https://a.example;"; give sites alone, parted by commas, such as https://example.org, or self.',
    ],
    [{ PORT: 'http' }, 'PORT', `PORT is "http"; ${wholeNumber}`],
    [{ PORT: '70000' }, 'PORT', `PORT is "70000"; ${wholeNumber}`],
    [{ PORT: '-1' }, 'PORT', `PORT is "-1"; ${wholeNumber}`],
    [{ PORT: '4e3' }, 'PORT', `PORT is "4e3"; ${wholeNumber}`],
    [
      { HOST: 'http://localhost' },
      'HOST',
      'HOST is "http://localhost"; give a name or address alone, such as 127.0.0.1 or 0.0.0.0.',
    ],
    [{ ENTENTE_DATA: 'a\0b' }, 'ENTENTE_DATA', 'ENTENTE_DATA is no path; give a folder.'],
    [
      { ...neo4j, NEO4J_URI: 'localhost' },
      'NEO4J_URI',
      'NEO4J_URI is "localhost"; give an address such as neo4j://localhost:7687.',
    ],
    [
      { ...neo4j, NEO4J_URI: 'http://localhost:7474' },
      'NEO4J_URI',
      `NEO4J_URI is "http://localhost:7474"; ${uri}`,
    ],
    [{ ...neo4j, NEO4J_URI: 'localhost:7687' }, 'NEO4J_URI', `NEO4J_URI is "localhost:7687"; ${uri}`],
    [{ ...neo4j, NEO4J_URI: 'bolt://' }, 'NEO4J_URI', `NEO4J_URI is "bolt://"; ${uri}`],
    [
      { ...neo4j, NEO4J_URI: 'bolt://neo4j:pass@localhost' },
      'NEO4J_URI',
      'NEO4J_URI holds a user or password; set NEO4J_USER and NEO4J_PASSWORD instead.',
    ],
    [
      { NEO4J_URI: 'bolt://localhost' },
      'NEO4J_PASSWORD',
      'NEO4J_URI is set but NEO4J_PASSWORD is not; set it, or NEO4J_AUTH=none for a Neo4j that asks for none.',
    ],
    [
      { NEO4J_PASSWORD: 'secret' },
      'NEO4J_URI',
      'NEO4J_PASSWORD is set but NEO4J_URI is not; set both, or neither for the embedded store.',
    ],
    [
      { ...neo4j, NEO4J_AUTH: 'neo4j/secret' },
      'NEO4J_AUTH',
      'NEO4J_AUTH can only be "none"; set NEO4J_USER and NEO4J_PASSWORD to sign in.',
    ],
    [{ ...neo4j, NEO4J_DATABASE: 'a b' }, 'NEO4J_DATABASE', `NEO4J_DATABASE is "a b"; ${name}`],
    [{ ...neo4j, NEO4J_DATABASE: 'x' }, 'NEO4J_DATABASE', `NEO4J_DATABASE is "x"; ${name}`],
    [
      { ENTENTE_TIME_LIMIT: '5' },
      'ENTENTE_TIME_LIMIT',
      'ENTENTE_TIME_LIMIT is "5"; give a whole number from 100 to 600000.',
    ],
    [{ ENTENTE_LOG: 'loud' }, 'ENTENTE_LOG', `ENTENTE_LOG is "loud"; ${levels}`],
  ];
  test.each(bad)('%j', (environment, setting, message) => {
    expect(() => readConfig(environment)).toThrow(new ConfigError(setting, message));
    try {
      readConfig(environment);
    } catch (error) {
      expect((error as ConfigError).setting).toBe(setting);
    }
  });
});
