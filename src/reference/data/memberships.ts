/** States that joined a body of states on one day, by ISO 3166-1 alpha-2: the first day (null where it is not certain), the codes, the last day of those that left. */
export type Joining = readonly [since: string | null, states: string, until?: string];

/**
 * Who belongs to which body of states, by the body's id in bodies.ts. A day is that of accession: the treaty in force for the state, or for a body without one the first
 * meeting as a member. States alone: what the European Union and the African Union do in the G20 stands in no row.
 */
export const memberships: Readonly<Record<string, readonly Joining[]>> = {
  sco: [
    ['2001-06-15', 'CN KG KZ RU TJ UZ'], ['2017-06-09', 'IN PK'], ['2023-07-04', 'IR'], ['2024-07-04', 'BY'],
  ],
  cis: [
    // The agreement of Minsk, the protocol of Alma-Ata, and who came later. Ukraine and Turkmenistan did not ratify its Charter.
    ['1991-12-08', 'BY RU'], ['1991-12-21', 'AM KG KZ MD TJ UZ'], ['1993-09-24', 'AZ'], ['1993-12-03', 'GE', '2009-08-17'],
  ],
  csto: [
    ['2002-10-07', 'AM BY KG KZ RU TJ'], ['2006-08-16', 'UZ', '2012-12-19'],
  ],
  eaeu: [['2015-01-01', 'BY KZ RU'], ['2015-01-02', 'AM'], ['2015-08-12', 'KG']],
  ots: [['2009-10-03', 'AZ KG KZ TR'], ['2019-10-15', 'UZ']],
  asean: [
    ['1967-08-08', 'ID MY PH SG TH'], ['1984-01-07', 'BN'], ['1995-07-28', 'VN'], ['1997-07-23', 'LA MM'], ['1999-04-30', 'KH'], ['2025-10-26', 'TL'],
  ],
  eu: [
    // Members of the Communities count as members of the Union from the day on which they joined those.
    ['1958-01-01', 'BE DE FR IT LU NL'], ['1973-01-01', 'DK IE'], ['1973-01-01', 'GB', '2020-01-31'], ['1981-01-01', 'GR'], ['1986-01-01', 'ES PT'],
    ['1995-01-01', 'AT FI SE'], ['2004-05-01', 'CY CZ EE HU LT LV MT PL SI SK'], ['2007-01-01', 'BG RO'], ['2013-07-01', 'HR'],
  ],
  nato: [
    ['1949-08-24', 'BE CA DK FR GB IS IT LU NL NO PT US'], ['1952-02-18', 'GR TR'], ['1955-05-06', 'DE'], ['1982-05-30', 'ES'], ['1999-03-12', 'CZ HU PL'],
    ['2004-03-29', 'BG EE LT LV RO SI SK'], ['2009-04-01', 'AL HR'], ['2017-06-05', 'ME'], ['2020-03-27', 'MK'], ['2023-04-04', 'FI'], ['2024-03-07', 'SE'],
  ],
  gcc: [['1981-05-25', 'AE BH KW OM QA SA']],
  g7: [['1975-11-15', 'DE FR GB IT JP US'], ['1976-06-27', 'CA']],
  g20: [['1999-12-15', 'AR AU BR CA CN DE FR GB ID IN IT JP KR MX RU SA TR US ZA']],
  brics: [['2009-06-16', 'BR CN IN RU'], ['2010-12-24', 'ZA'], ['2024-01-01', 'AE EG ET IR'], ['2025-01-06', 'ID']],
  eco: [[null, 'IR PK TR'], ['1992-11-28', 'AF AZ KG KZ TJ TM UZ']],
  saarc: [['1985-12-08', 'BD BT IN LK MV NP PK'], ['2007-04-03', 'AF']],
  las: [
    ['1945-03-22', 'EG IQ JO LB SA SY'], ['1945-05-05', 'YE'], ['1953-03-28', 'LY'], ['1956-01-19', 'SD'], ['1958-10-01', 'MA TN'], ['1961-07-20', 'KW'], ['1962-08-16', 'DZ'],
    ['1971-09-11', 'BH QA'], ['1971-09-29', 'OM'], ['1973-11-26', 'MR'], ['1974-02-14', 'SO'], ['1976-09-09', 'PS'], ['1993-11-20', 'KM'], [null, 'AE DJ'],
  ],
  cica: [[null, 'AE AF AZ BD BH CN EG IL IN IQ IR JO KG KH KR KW KZ LK MN PK PS QA RU TH TJ TR UZ VN']],
  osce: [
    ['2012-11-21', 'MN'],
    [null, 'AD AL AM AT AZ BA BE BG BY CA CH CY CZ DE DK EE ES FI FR GB GE GR HR HU IE IS IT KG KZ LI LT LU LV MC MD ME MK MT NL NO PL PT RO RS RU SE SI SK SM TJ TM TR UA US UZ VA'],
  ],
  oic: [[null, 'AE AF AL AZ BD BF BH BJ BN CI CM DJ DZ EG GA GM GN GW GY ID IQ IR JO KG KM KW KZ LB LY MA ML MR MV MY MZ NE NG OM PK PS QA SA SD SL SN SO SR SY TD TG TJ TM TN TR UG UZ YE']],
  au: [
    ['2011-07-27', 'SS'], ['2017-01-31', 'MA'],
    [null, 'AO BF BI BJ BW CD CF CG CI CM CV DJ DZ EG EH ER ET GA GH GM GN GQ GW KE KM LR LS LY MG ML MR MU MW MZ NA NE NG RW SC SD SL SN SO ST SZ TD TG TN TZ UG ZA ZM ZW'],
  ],
  coe: [
    ['1949-05-05', 'BE DK FR GB IE IT LU NL NO SE'], ['1950-03-07', 'IS'], ['1950-04-13', 'TR'], ['1950-07-13', 'DE'], ['1956-04-16', 'AT'], ['1961-05-24', 'CY'], ['1963-05-06', 'CH'],
    // Greece had joined in 1949 and left at the end of the sixties.
    ['1965-04-29', 'MT'], ['1974-11-28', 'GR'], ['1976-09-22', 'PT'], ['1977-11-24', 'ES'], ['1978-11-23', 'LI'], ['1988-11-16', 'SM'], ['1989-05-05', 'FI'], ['1990-11-06', 'HU'],
    ['1991-11-26', 'PL'], ['1992-05-07', 'BG'], ['1993-05-14', 'EE LT SI'], ['1993-06-30', 'CZ SK'], ['1993-10-07', 'RO'], ['1994-11-10', 'AD'], ['1995-02-10', 'LV'], ['1995-07-13', 'AL MD'],
    ['1995-11-09', 'MK UA'], ['1996-02-28', 'RU', '2022-03-15'], ['1996-11-06', 'HR'], ['1999-04-27', 'GE'], ['2001-01-25', 'AM AZ'], ['2002-04-24', 'BA'], ['2003-04-03', 'RS'],
    ['2004-10-05', 'MC'], ['2007-05-11', 'ME'],
  ],
  oecd: [
    ['1961-09-30', 'AT BE CA CH DE DK ES FR GB GR IE IS NO PT SE TR US'], ['1961-11-13', 'NL'], ['1961-12-07', 'LU'], ['1962-03-29', 'IT'], ['1964-04-28', 'JP'], ['1969-01-28', 'FI'],
    ['1971-06-07', 'AU'], ['1973-05-29', 'NZ'], ['1994-05-18', 'MX'], ['1995-12-21', 'CZ'], ['1996-05-07', 'HU'], ['1996-11-22', 'PL'], ['1996-12-12', 'KR'], ['2000-12-14', 'SK'],
    ['2010-05-07', 'CL'], ['2010-07-21', 'SI'], ['2010-09-07', 'IL'], ['2010-12-09', 'EE'], ['2016-07-01', 'LV'], ['2018-07-05', 'LT'], ['2020-04-28', 'CO'], ['2021-05-25', 'CR'],
  ],
  // The first day of the meeting at which each took part as a member.
  apec: [
    ['1989-11-06', 'AU BN CA ID JP KR MY NZ PH SG TH US'], ['1991-11-12', 'CN HK TW'], ['1993-11-17', 'MX PG'], ['1994-11-11', 'CL'], ['1998-11-14', 'PE RU VN'],
  ],
  // Mauritania, a founder, left at the end of 2000.
  ecowas: [
    ['1975-05-28', 'BJ CI GH GM GN GW LR NG SL SN TG'], ['1975-05-28', 'BF ML NE', '2025-01-28'], [null, 'CV'],
  ],
  aes: [['2023-09-16', 'BF ML NE']],
  sadc: [['1994-08-29', 'ZA'], ['1995-08-28', 'MU'], [null, 'AO BW CD KM LS MG MW MZ NA SC SZ TZ ZM ZW']],
  eac: [['2000-07-07', 'KE TZ UG'], ['2007-07-01', 'BI RW'], ['2016-09-05', 'SS'], ['2022-07-11', 'CD'], ['2024-03-04', 'SO']],
  eccas: [[null, 'AO BI CD CF CG CM GA GQ RW ST TD']],
  cemac: [[null, 'CF CG CM GA GQ TD']],
  uemoa: [['1994-08-01', 'BF BJ CI ML NE SN TG'], ['1997-05-02', 'GW']],
  amu: [['1989-02-17', 'DZ LY MA MR TN']],
  caricom: [
    ['1973-08-01', 'BB GY JM TT'], ['1974-05-01', 'BZ DM GD LC MS VC'], ['1974-07-04', 'AG'], ['1974-07-26', 'KN'], ['1983-07-04', 'BS'], ['1995-07-04', 'SR'], ['2002-07-02', 'HT'],
  ],
  celac: [[null, 'AG AR BB BO BR BS BZ CL CO CR CU DM DO EC GD GT GY HN HT JM KN LC MX NI PA PE PY SR SV TT UY VC VE']],
  mercosur: [['1991-11-29', 'AR BR PY UY'], [null, 'BO VE']],
  // Cuba is a member that takes no part; what Venezuela's leaving in 2019 was worth is disputed, and it stands in no row.
  oas: [[null, 'NI', '2023-11-18'], [null, 'AG AR BB BO BR BS BZ CA CL CO CR CU DM DO EC GD GT GY HN HT JM KN LC MX PA PE PY SR SV TT US UY VC']],
  can: [[null, 'BO CO EC PE']],
  'pacific-alliance': [[null, 'CL CO MX PE']],
  bimstec: [['1997-06-06', 'BD IN LK TH'], ['1997-12-22', 'MM'], [null, 'BT NP']],
  pif: [['2016-09-10', 'NC PF'], [null, 'AU CK FJ FM KI MH NR NU NZ PG PW SB TO TV VU WS']],
  commonwealth: [
    // The Gambia and the Maldives had left and came again.
    ['2018-02-08', 'GM'], ['2020-02-01', 'MV'], [null, 'ZW', '2003-12-07'],
    [null, 'AG AU BB BD BN BS BW BZ CA CM CY DM FJ GA GB GD GH GY IN JM KE KI KN LC LK LS MT MU MW MY MZ NA NG NR NZ PG PK RW SB SC SG SL SZ TG TO TT TV TZ UG VC VU WS ZA ZM'],
  ],
  'nordic-council': [[null, 'DK FI IS NO SE']],
  'arctic-council': [['1996-09-19', 'CA DK FI IS NO RU SE US']],
  cbss: [[null, 'DE DK EE FI IS LT LV NO PL SE'], [null, 'RU', '2022-05-17']],
  efta: [[null, 'CH IS LI NO']],
  benelux: [[null, 'BE LU NL']],
  visegrad: [['1991-02-15', 'HU PL'], ['1993-01-01', 'CZ SK']],
  'three-seas': [['2016-08-25', 'AT BG CZ EE HR HU LT LV PL RO SI SK'], ['2023-09-06', 'GR']],
  guam: [['1997-10-10', 'AZ GE MD UA'], ['1999-04-24', 'UZ', '2005-05-05']],
  bsec: [['1999-05-01', 'AL AM AZ BG GE GR MD RO RU TR UA'], [null, 'MK RS']],
  'union-state': [['2000-01-26', 'BY RU']],
  turksoy: [['1993-07-12', 'AZ KG KZ TM TR UZ']],
  ifas: [['1993-01-04', 'KG KZ TJ TM UZ']],
  carec: [[null, 'AF AZ CN GE KG KZ MN PK TJ TM UZ']],
  'c5-1': [['2015-11-01', 'KG KZ TJ TM US UZ']],
  opec: [
    ['1960-09-14', 'IQ IR KW SA VE'], ['2007-01-01', 'AO', '2023-12-31'], ['2016-07-01', 'GA'], ['2017-05-25', 'GQ'], ['2018-06-22', 'CG'],
    [null, 'AE DZ LY NG'], [null, 'QA', '2018-12-31'], [null, 'EC', '2019-12-31'],
  ],
  quad: [[null, 'AU IN JP US']],
  aukus: [['2021-09-15', 'AU GB US']],
  d8: [['1997-06-15', 'BD EG ID IR MY NG PK TR'], ['2024-12-19', 'AZ']],
  // 24 October 1945 is the day on which the Charter came into force; who ratified it later has the day of that.
  un: [
    ['1945-10-24', 'AR BR BY CL CN CU DK DO EG FR GB HT IR LB LU NI NZ PH PL PY RU SA SV SY TR UA US'],
    ['1945-10-25', 'GR'], ['1945-10-30', 'IN'], ['1945-10-31', 'PE'], ['1945-11-01', 'AU'], ['1945-11-02', 'CR LR'], ['1945-11-05', 'CO'], ['1945-11-07', 'MX ZA'], ['1945-11-09', 'CA'],
    ['1945-11-13', 'ET PA'], ['1945-11-14', 'BO'], ['1945-11-15', 'VE'], ['1945-11-21', 'GT'], ['1945-11-27', 'NO'], ['1945-12-10', 'NL'], ['1945-12-17', 'HN'], ['1945-12-18', 'UY'],
    ['1945-12-21', 'EC IQ'], ['1945-12-27', 'BE'], ['1946-11-19', 'AF IS SE'], ['1946-12-16', 'TH'], ['1947-09-30', 'PK YE'], ['1948-04-19', 'MM'], ['1949-05-11', 'IL'], ['1950-09-28', 'ID'],
    ['1955-12-14', 'AL AT BG ES FI HU IE IT JO KH LA LK LY NP PT RO'], ['1956-11-12', 'MA SD TN'], ['1956-12-18', 'JP'], ['1957-03-08', 'GH'], ['1957-09-17', 'MY'], ['1958-12-12', 'GN'],
    ['1960-09-20', 'BF BJ CD CF CG CI CM CY GA MG NE SO TD TG'], ['1960-09-28', 'ML SN'], ['1960-10-07', 'NG'], ['1961-09-27', 'SL'], ['1961-10-27', 'MN MR'], ['1961-12-14', 'TZ'],
    ['1962-09-18', 'BI JM RW TT'], ['1962-10-08', 'DZ'], ['1962-10-25', 'UG'], ['1963-05-14', 'KW'], ['1963-12-16', 'KE'], ['1964-12-01', 'MT MW ZM'], ['1965-09-21', 'GM MV SG'],
    ['1966-09-20', 'GY'], ['1966-10-17', 'BW LS'], ['1966-12-09', 'BB'], ['1968-04-24', 'MU'], ['1968-09-24', 'SZ'], ['1968-11-12', 'GQ'], ['1970-10-13', 'FJ'], ['1971-09-21', 'BH BT QA'],
    ['1971-10-07', 'OM'], ['1971-12-09', 'AE'], ['1973-09-18', 'BS DE'], ['1974-09-17', 'BD GD GW'], ['1975-09-16', 'CV MZ ST'], ['1975-10-10', 'PG'], ['1975-11-12', 'KM'], ['1975-12-04', 'SR'],
    ['1976-09-21', 'SC'], ['1976-12-01', 'AO'], ['1976-12-15', 'WS'], ['1977-09-20', 'DJ VN'], ['1978-09-19', 'SB'], ['1978-12-18', 'DM'], ['1979-09-18', 'LC'], ['1980-08-25', 'ZW'],
    ['1980-09-16', 'VC'], ['1981-09-15', 'VU'], ['1981-09-25', 'BZ'], ['1981-11-11', 'AG'], ['1983-09-23', 'KN'], ['1984-09-21', 'BN'], ['1990-04-23', 'NA'], ['1990-09-18', 'LI'],
    ['1991-09-17', 'EE FM KP KR LT LV MH'], ['1992-03-02', 'AM AZ KG KZ MD SM TJ TM UZ'], ['1992-05-22', 'BA HR SI'], ['1992-07-31', 'GE'], ['1993-01-19', 'CZ SK'], ['1993-04-08', 'MK'],
    ['1993-05-28', 'ER MC'], ['1993-07-28', 'AD'], ['1994-12-15', 'PW'], ['1999-09-14', 'KI NR TO'], ['2000-09-05', 'TV'], ['2000-11-01', 'RS'], ['2002-09-10', 'CH'], ['2002-09-27', 'TL'],
    ['2006-06-28', 'ME'], ['2011-07-14', 'SS'],
  ],
};
