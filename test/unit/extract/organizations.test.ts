import { describe, expect, it } from '@jest/globals';
import { read } from '../../support/facts.js';

const identities = (body: string) => read(body).organizations().map((one) => one['identity']);

describe('states and bodies', () => {
  it.each([
    ['a body by its name and acronym', 'The Shanghai Cooperation Organization agreed. The SCO agreed.', ['body:sco']],
    ['a body of a state', 'The Security Council of the Republic of Tajikistan agreed.', ['state:TJ', 'security council@state:TJ']],
    ['a ministry under an adjective', 'The Kazakh Ministry of Transport agreed.', ['transport ministry@state:KZ', 'state:KZ']],
    ['a ministry behind its field', 'The Transport Ministry of Kazakhstan agreed.', ['state:KZ', 'transport ministry@state:KZ']],
    ['an organ by parent and name, in either order', 'The Council of Heads of State of the SCO agreed. The SCO Council of Heads of State agreed.', ['body:sco-chs', 'body:sco']],
    ['an acronym that the article gives', 'The Steppe Customs Forum (SCF) agreed. The SCF agreed.', ['steppe custom forum']],
    ['a state only by adjective', 'The Kyrgyz delegation was headed by Aida Sadykova.', ['state:KG']],
  ])('reads %s', (_, body, expected) => {
    expect(identities(body).sort()).toEqual([...expected].sort());
  });

  it('knows a short form again by the owner said before', () => {
    expect(identities('The Security Council of Tajikistan met. The Security Council agreed.')).toEqual(['state:TJ', 'security council@state:TJ']);
  });

  it('gives no identity to a body whose owner is not said', () => {
    expect(identities('The Security Council agreed.')).toEqual([null]);
  });

  it('takes no councils in general for a body', () => {
    expect(identities('The Security Council Secretaries of SCO countries met.')).toEqual(['body:sco']);
  });

  it('does not read a word as an acronym', () => {
    expect(identities('Us and who, the Eco shop and an arm.')).toEqual([]);
  });
});
