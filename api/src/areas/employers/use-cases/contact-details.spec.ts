// What counts as a website and as a telephone number that somebody can be reached at.
import { objectionsToContactDetails, readWebsite } from './contact-details';

describe('contact details', () => {
  it.each([
    ['www.bakker.nl', 'https://www.bakker.nl/'],
    ['http://bakker.nl/over', 'http://bakker.nl/over'],
    ['https://bakkerij-é.nl', new URL('https://bakkerij-é.nl').href],
    ['javascript:alert(1)', null],
    ['ftp://bakker.nl', null],
    ['https://me:secret@bakker.nl', null],
    ['http://127.0.0.1/', null],
    ['http://localhost', null],
    ['geen website', null],
    ['', null],
  ])('reads the website %s as %s', (text, expected) => {
    expect(readWebsite(text)).toBe(expected);
  });

  it('points at what cannot be right, and at nothing that was left out', () => {
    expect(objectionsToContactDetails({ phone: '030 555 01 46', website: null })).toEqual([]);
    expect(objectionsToContactDetails({ phone: '+32 14 47 11 11' })).toEqual([]);
    expect(objectionsToContactDetails({ phone: '12', website: 'x' })).toEqual([
      { pointer: '/phone', code: 'employers.not-a-phone-number' },
      { pointer: '/website', code: 'employers.not-a-website' },
    ]);
  });
});
