import { describe, expect, it } from '@jest/globals';
import { read } from '../../support/facts.js';

const person = (name: string, title: string, organization: string | null, represents: string | null) => ({ name, titles: [{ title, organization, represents }] });

describe('people and their offices', () => {
  it.each([
    ['an office before initials and a surname without a blank', 'The Secretary of the Security Council of the Republic of Kazakhstan B. K.Seitov spoke.',
      person('B. K.Seitov', 'Secretary of the Security Council', 'Security Council', 'Kazakhstan')],
    ['an office behind the name', 'Anna Lind, Minister of Transport of Sweden, spoke.', person('Anna Lind', 'Minister of Transport', null, 'Sweden')],
    ['an office, a comma and the name', 'The Minister of Foreign Affairs of Georgia, N. N. Beridze, spoke.', person('N. N. Beridze', 'Minister of Foreign Affairs', null, 'Georgia')],
    ['a family name first', 'A member of the State Council of the People\'s Republic of China Zhao Wenli spoke.', person('Zhao Wenli', 'member of the State Council', 'State Council', 'China')],
    ['an adjective for the state', 'The Kazakh Foreign Minister Timur Aliev spoke.', person('Timur Aliev', 'Foreign Minister', null, 'Kazakhstan')],
    ['an abbreviation in front of a capital', 'The U.S. Secretary of State John Reed spoke.', person('John Reed', 'Secretary of State', null, 'United States')],
    ['an abbreviation in front of a small letter', 'The U.S. ambassador John Reed spoke.', person('John Reed', 'ambassador', null, 'United States')],
    ['initials that are no abbreviation', 'The ambassador U. S. Patel spoke.', person('U. S. Patel', 'ambassador', null, null)],
    ['a state in the possessive', "Uzbekistan's Transport Minister Dilshod Karimov spoke.", person('Dilshod Karimov', 'Transport Minister', null, 'Uzbekistan')],
    ['a ministry that is named', 'The Deputy Head of the Ministry of Energy of the Kyrgyz Republic A. Sadykov spoke.', person('A. Sadykov', 'Deputy Head of the Ministry of Energy', 'Ministry of Energy', 'Kyrgyzstan')],
    ['a council under the President', 'The Secretary of the Security Council under the President of the Republic of Uzbekistan V. Rahimov spoke.',
      person('V. Rahimov', 'Secretary of the Security Council under the President', 'Security Council', 'Uzbekistan')],
    ['an organ through which a body acts', 'The Director of the Executive Committee of the SCO RATS Y. Orlov spoke.',
      person('Y. Orlov', 'Director of the Executive Committee of the SCO RATS', 'Regional Anti-Terrorist Structure', 'Regional Anti-Terrorist Structure')],
    ['a state in brackets', 'Sara Holm (Norway), director of the Fjord Transport Agency, spoke.', person('Sara Holm', 'director of the Fjord Transport Agency', 'Fjord Transport Agency', 'Norway')],
  ])('reads %s', (_, body, expected) => {
    expect(read(body).people()).toEqual([expected]);
  });

  it('reads two offices of one person', () => {
    const { people } = { people: read('Assistant to the President - the Secretary of the Security Council of the Republic of Kazakhstan N. B. Omarov spoke.').people() };
    expect(people).toEqual([{
      name: 'N. B. Omarov',
      titles: [
        { title: 'Assistant to the President', organization: null, represents: 'Kazakhstan' },
        { title: 'Secretary of the Security Council', organization: 'Security Council', represents: 'Kazakhstan' },
      ],
    }]);
  });

  it('gives each holder of a plural office the state in his place, and none where the numbers differ', () => {
    const represented = (body: string) => read(body).people().flatMap((one) => (one['titles'] as { represents: string | null }[]).map((title) => title.represents));
    expect(represented('The Presidents of Kazakhstan and Uzbekistan, Askar Omarov and Rustam Karimov, spoke.')).toEqual(['Kazakhstan', 'Uzbekistan']);
    expect(represented('The Kyrgyz and Tajik secretaries, Temir Asanov and Rahim Sharipov, spoke.')).toEqual(['Kyrgyzstan', 'Tajikistan']);
    expect(represented('The Presidents of Kazakhstan, Uzbekistan and Tajikistan, Askar Omarov and Rustam Karimov, spoke.')).toEqual([null, null]);
  });

  it('knows a person again by surname, with or without an honorific', () => {
    const reader = read('The Minister of Energy of Kazakhstan Timur Aliev spoke. Mr. Aliev left. "We agree," Aliev said.');
    expect(reader.people()).toHaveLength(1);
    expect(reader.evidence('PERSON', 'name')).toEqual([['Timur Aliev'], ['Aliev'], ['Aliev']]);
  });

  it('tells a thousand people apart though many share a name', () => {
    const syllables = ['ka', 'lo', 'mi', 'ra', 'su', 'te', 'vo', 'na', 'do', 'be'];
    const word = (value: number): string => `Z${syllables[value % 10] ?? ''}${syllables[Math.floor(value / 10) % 10] ?? ''}n`;
    const names = Array.from({ length: 1000 }, (_, index) => `Minister ${word(index % 32)} ${word(50 + Math.floor(index / 32))}`);
    const reader = read(`The third session of the Steppe Water Council was held in Osh on 3 May. ${names.join(', ')} took part.`);
    expect(reader.participants()).toHaveLength(1000);
  });

  it.each([
    ['President Park Sun-woo spoke.', 'Park Sun-woo'],
    ['Minister Jean MARCHAND spoke.', 'Jean MARCHAND'],
    ['Foreign Minister Omar al-Sabri spoke.', 'Omar al-Sabri'],
    ['King Alaric III spoke.', 'Alaric III'],
    ['Minister Seán Ó Murchú spoke.', 'Seán Ó Murchú'],
    ['Justice Ana do Carmo e Silva spoke.', 'Ana do Carmo e Silva'],
    ['Ratu Jone Vatu spoke.', 'Jone Vatu'],
    ['Thandi Nkosi, the head coach, spoke.', 'Thandi Nkosi'],
  ])('reads the whole name: %s', (body, name) => {
    expect(read(body).people()).toMatchObject([{ name }]);
  });

  it.each([
    ['Askar Omarov spoke as chairman of the Steppe Bank.', 'Askar Omarov', 'chairman of the Steppe Bank'],
    ['The Tajik member is Rahim Sharipov.', 'Rahim Sharipov', 'member'],
    ["The Kazakh President's Assistant Askar Omarov spoke.", 'Askar Omarov', "President's Assistant"],
    ["Chile's ambassador in Geneva, Pablo Rojas, spoke.", 'Pablo Rojas', 'ambassador in Geneva'],
    ['GSIF Vice President Carla Weiss spoke.', 'Carla Weiss', 'GSIF Vice President'],
  ])('gives an office to whoever holds it: %s', (body, name, title) => {
    expect(read(body).people()).toMatchObject([{ name, titles: [{ title }] }]);
  });

  it('gives an office said of each in a list to all of them', () => {
    const people = read('Ana Roth (Germany), Bo Lind (Sweden) and Ole Vik (Norway), each of them secretary of a council, spoke.').people();
    expect(people).toMatchObject(['Germany', 'Sweden', 'Norway'].map((represents) => ({ titles: [{ title: 'secretary of a council', represents }] })));
  });

  it('leaves a surname that two people bear unlinked', () => {
    const reader = read('The Minister of Energy of Kazakhstan Timur Aliev and the Minister of Energy of Uzbekistan Bobur Aliev spoke. Aliev left.');
    expect(reader.evidence('PERSON', 'name')).toEqual([['Timur Aliev'], ['Bobur Aliev']]);
  });

  it('tells namesakes by an initial, and by the state they act for', () => {
    expect(read('Timur Aliev said yes. Bobur Aliev said no. T. Aliev left.').evidence('PERSON', 'name')).toEqual([['Timur Aliev'], ['T. Aliev'], ['Bobur Aliev']]);
    expect(read('B. Aliev, Minister of Energy of Kazakhstan, and B. Aliev, Minister of Energy of Uzbekistan, spoke.').people()).toHaveLength(2);
  });

  it.each([
    'The guests saw the Navruz Palace and the Green Valley.',
    'Central Asian states agreed.',
    'Operation Iron Meadow and Ocean Day were praised.',
    'North Arlen and San Mirano agreed.',
    'They met in New Delhi on Monday with the Asian Development Bank.',
    'Alpha Beta Gamma Delta Epsilon Zeta Eta Theta Iota spoke.',
  ])('takes no place, body or run of capitals for a person: %s', (body) => {
    expect(read(body).people()).toEqual([]);
  });
});
