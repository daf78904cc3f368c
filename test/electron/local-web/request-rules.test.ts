import { describe, expect, it } from 'vitest';
import {
  cookieValues,
  isEmbedding,
  isJsonType,
  isOwnSite,
  isPlainTarget,
} from '../../../electron/local-web/request-rules.ts';

describe('isPlainTarget', () => {
  it.each(['/', '/index.html', '/a%20b?c=d&e', '/sign-in?token=A_-', '/..', '//x'])('takes %s', (target) => {
    expect(isPlainTarget(target)).toBe(true);
  });

  it.each([
    '',
    '*',
    'index.html',
    'http://127.0.0.1/',
    'evil.example:443',
    '/a b',
    '/a\\b',
    '/a\tb',
    '/é',
    '/\x7f',
    '/\n',
  ])('refuses %j', (target) => {
    expect(isPlainTarget(target)).toBe(false);
  });
});

describe('isJsonType', () => {
  it.each([
    'application/json',
    'Application/JSON',
    ' application/json ',
    'application/json;charset=UTF-8',
    'application/json; charset="utf-8"',
  ])('takes %j', (type) => {
    expect(isJsonType(type)).toBe(true);
  });

  it.each([
    '',
    'text/plain',
    'text/plain;application/json',
    'application/json, text/plain',
    'application/json; charset=utf-16',
    'application/json; charset=utf-8; x=y',
    'application/json-seq',
    'application/ld+json',
    'application/json\0',
    'multipart/form-data',
    'application/x-www-form-urlencoded',
  ])('refuses %j', (type) => {
    expect(isJsonType(type)).toBe(false);
  });
});

it.each([
  [undefined, true],
  ['none', true],
  ['same-origin', true],
  ['same-site', false],
  ['cross-site', false],
  ['', false],
  ['SAME-ORIGIN', false],
])('Sec-Fetch-Site %s is our own: %s', (site, own) => {
  expect(isOwnSite(site)).toBe(own);
});

it.each([
  [undefined, false],
  ['document', false],
  ['script', false],
  ['iframe', true],
  ['object', true],
  ['fencedframe', true],
])('Sec-Fetch-Dest %s embeds: %s', (place, embedded) => {
  expect(isEmbedding(place)).toBe(embedded);
});

it.each([
  [undefined, []],
  ['', []],
  ['a=1', ['1']],
  ['x=0; a=1;a=2', ['1', '2']],
  ['a=1=2', ['1=2']],
  ['xa=1; A=1; a', []],
  ['a=', ['']],
])('the Cookie header %s has these values of "a": %s', (header, values) => {
  expect(cookieValues(header, 'a')).toEqual(values);
});
