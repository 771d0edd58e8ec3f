import type { OrganizationKind } from '../vocabulary.js';

/**
 * A body as every report may name it. `names` are by language, the main one first; an organ (one with a `parent`) is named without its parent,
 * as in 'Council of Heads of State of the SCO'. `heads` marks the organ in which heads of state sit: its meeting is the body's summit.
 */
export interface BodyRow {
  readonly id: string;
  readonly acronyms?: readonly string[];
  readonly kind?: OrganizationKind;
  readonly parent?: string;
  readonly heads?: true;
  /** The name is one that many bodies give their organs: it means this one only together with its parent. */
  readonly generic?: true;
  readonly names: { readonly en: readonly string[]; readonly ru?: readonly string[]; readonly uz?: readonly string[] };
}

export const bodies: readonly BodyRow[] = [
  {
    id: 'sco', acronyms: ['SCO'],
    names: {
      en: ['Shanghai Cooperation Organization', 'Shanghai Cooperation Organisation', 'Shanghai Organization of Cooperation'],
      ru: ['Шанхайская организация сотрудничества', 'ШОС'], uz: ['Shanxay hamkorlik tashkiloti', 'ShHT'],
    },
  },
  {
    id: 'sco-rats', parent: 'sco', acronyms: ['RATS'],
    names: {
      en: ['Regional Anti-Terrorist Structure', 'Regional Antiterrorist Structure', 'Regional Anti-Terrorism Structure', 'Regional Counter-Terrorism Structure'],
      ru: ['Региональная антитеррористическая структура', 'РАТС'], uz: ['Mintaqaviy aksilterror tuzilmasi', 'MATT'],
    },
  },
  {
    id: 'sco-chs', parent: 'sco', generic: true, heads: true,
    names: {
      en: ['Council of Heads of State', 'Heads of State Council'],
      ru: ['Совет глав государств'], uz: ['Davlat rahbarlari kengashi'],
    },
  },
  { id: 'sco-chg', parent: 'sco', generic: true, names: { en: ['Council of Heads of Government', 'Heads of Government Council'], ru: ['Совет глав правительств'] } },
  { id: 'sco-secretariat', parent: 'sco', generic: true, names: { en: ['Secretariat'], ru: ['Секретариат'], uz: ['Kotibiyat'] } },
  {
    id: 'un', acronyms: ['UN', 'UNO'],
    names: { en: ['United Nations', 'United Nations Organization'], ru: ['Организация Объединенных Наций', 'ООН'], uz: ['Birlashgan Millatlar Tashkiloti', 'BMT'] },
  },
  { id: 'un-ga', parent: 'un', generic: true, acronyms: ['UNGA'], names: { en: ['General Assembly'], ru: ['Генеральная Ассамблея'] } },
  { id: 'un-sc', parent: 'un', generic: true, acronyms: ['UNSC'], names: { en: ['Security Council'], ru: ['Совет Безопасности'] } },
  { id: 'unesco', parent: 'un', acronyms: ['UNESCO'], names: { en: ['United Nations Educational, Scientific and Cultural Organization', 'UNESCO'], ru: ['ЮНЕСКО'], uz: ['YUNESKO'] } },
  { id: 'unodc', parent: 'un', acronyms: ['UNODC'], names: { en: ['United Nations Office on Drugs and Crime'] } },
  { id: 'who', parent: 'un', acronyms: ['WHO'], names: { en: ['World Health Organization'], ru: ['Всемирная организация здравоохранения', 'ВОЗ'] } },
  { id: 'imf', acronyms: ['IMF'], names: { en: ['International Monetary Fund'], ru: ['Международный валютный фонд', 'МВФ'] } },
  { id: 'world-bank', names: { en: ['World Bank'], ru: ['Всемирный банк'] } },
  { id: 'wto', acronyms: ['WTO'], names: { en: ['World Trade Organization'], ru: ['Всемирная торговая организация', 'ВТО'] } },
  { id: 'wco', acronyms: ['WCO'], names: { en: ['World Customs Organization'] } },
  { id: 'interpol', names: { en: ['Interpol', 'International Criminal Police Organization'], ru: ['Интерпол'] } },
  {
    id: 'cis', acronyms: ['CIS'],
    names: { en: ['Commonwealth of Independent States'], ru: ['Содружество Независимых Государств', 'СНГ'], uz: ['Mustaqil Davlatlar Hamdo‘stligi', 'MDH'] },
  },
  { id: 'cis-chs', parent: 'cis', generic: true, heads: true, names: { en: ['Council of Heads of State'], ru: ['Совет глав государств'] } },
  { id: 'cis-excom', parent: 'cis', generic: true, names: { en: ['Executive Committee'], ru: ['Исполнительный комитет'] } },
  {
    id: 'csto', acronyms: ['CSTO'],
    names: { en: ['Collective Security Treaty Organization', 'Collective Security Treaty Organisation'], ru: ['Организация Договора о коллективной безопасности', 'ОДКБ'] },
  },
  { id: 'csto-csc', parent: 'csto', names: { en: ['Collective Security Council'], ru: ['Совет коллективной безопасности'] } },
  {
    id: 'eaeu', acronyms: ['EAEU', 'EEU'],
    names: { en: ['Eurasian Economic Union'], ru: ['Евразийский экономический союз', 'ЕАЭС'], uz: ['Yevroosiyo iqtisodiy ittifoqi'] },
  },
  { id: 'eaeu-seec', parent: 'eaeu', heads: true, names: { en: ['Supreme Eurasian Economic Council'], ru: ['Высший Евразийский экономический совет'] } },
  { id: 'eaeu-eic', parent: 'eaeu', names: { en: ['Eurasian Intergovernmental Council'], ru: ['Евразийский межправительственный совет'] } },
  { id: 'eaeu-eec', parent: 'eaeu', acronyms: ['EEC'], names: { en: ['Eurasian Economic Commission'], ru: ['Евразийская экономическая комиссия', 'ЕЭК'] } },
  { id: 'edb', acronyms: ['EDB'], names: { en: ['Eurasian Development Bank'], ru: ['Евразийский банк развития', 'ЕАБР'] } },
  {
    id: 'ots', acronyms: ['OTS'],
    names: { en: ['Organization of Turkic States', 'Organisation of Turkic States', 'Turkic Council'], ru: ['Организация тюркских государств', 'ОТГ'], uz: ['Turkiy davlatlar tashkiloti', 'TDT'] },
  },
  { id: 'turksoy', names: { en: ['TURKSOY', 'International Organization of Turkic Culture'], ru: ['ТЮРКСОЙ'] } },
  { id: 'asean', acronyms: ['ASEAN'], names: { en: ['Association of Southeast Asian Nations', 'ASEAN'], ru: ['АСЕАН'] } },
  { id: 'eu', acronyms: ['EU'], names: { en: ['European Union'], ru: ['Европейский союз', 'ЕС'], uz: ['Yevropa Ittifoqi'] } },
  { id: 'eu-council', parent: 'eu', heads: true, names: { en: ['European Council'], ru: ['Европейский совет'] } },
  { id: 'eu-commission', parent: 'eu', names: { en: ['European Commission'], ru: ['Европейская комиссия', 'Еврокомиссия'] } },
  { id: 'eu-parliament', parent: 'eu', kind: 'LEGISLATURE', names: { en: ['European Parliament'], ru: ['Европейский парламент', 'Европарламент'] } },
  { id: 'coe', names: { en: ['Council of Europe'], ru: ['Совет Европы'] } },
  { id: 'au', acronyms: ['AU'], names: { en: ['African Union'], ru: ['Африканский союз'] } },
  { id: 'nato', acronyms: ['NATO'], kind: 'INTERGOVERNMENTAL', names: { en: ['North Atlantic Treaty Organization', 'NATO'], ru: ['НАТО'] } },
  { id: 'osce', acronyms: ['OSCE'], names: { en: ['Organization for Security and Co-operation in Europe', 'Organization for Security and Cooperation in Europe'], ru: ['ОБСЕ'], uz: ['YXHT'] } },
  { id: 'oic', acronyms: ['OIC'], names: { en: ['Organization of Islamic Cooperation', 'Organisation of Islamic Cooperation'], ru: ['Организация исламского сотрудничества', 'ОИС'] } },
  { id: 'gcc', acronyms: ['GCC'], names: { en: ['Gulf Cooperation Council', 'Cooperation Council for the Arab States of the Gulf'], ru: ['Совет сотрудничества арабских государств Персидского залива'] } },
  { id: 'gcc-sc', parent: 'gcc', generic: true, heads: true, names: { en: ['Supreme Council'] } },
  { id: 'gcc-mc', parent: 'gcc', generic: true, names: { en: ['Ministerial Council'] } },
  { id: 'las', names: { en: ['League of Arab States', 'Arab League'], ru: ['Лига арабских государств', 'ЛАГ'] } },
  { id: 'g20', names: { en: ['G20', 'Group of Twenty'], ru: ['Группа двадцати'] } },
  { id: 'g7', names: { en: ['G7', 'Group of Seven'], ru: ['Группа семи'] } },
  { id: 'brics', names: { en: ['BRICS'], ru: ['БРИКС'] } },
  { id: 'apec', acronyms: ['APEC'], names: { en: ['Asia-Pacific Economic Cooperation', 'APEC'], ru: ['АТЭС'] } },
  { id: 'asem', acronyms: ['ASEM'], names: { en: ['Asia-Europe Meeting', 'ASEM'] } },
  { id: 'eco', acronyms: ['ECO'], names: { en: ['Economic Cooperation Organization'], ru: ['Организация экономического сотрудничества', 'ОЭС'] } },
  { id: 'ecowas', acronyms: ['ECOWAS'], names: { en: ['Economic Community of West African States', 'ECOWAS'], ru: ['ЭКОВАС'] } },
  { id: 'ecowas-authority', parent: 'ecowas', generic: true, heads: true, names: { en: ['Authority of Heads of State and Government', 'Authority of Heads of State'] } },
  { id: 'ecowas-commission', parent: 'ecowas', generic: true, names: { en: ['Commission'] } },
  { id: 'ipu', acronyms: ['IPU'], kind: 'INTERGOVERNMENTAL', names: { en: ['Inter-Parliamentary Union'], ru: ['Межпарламентский союз'] } },
  { id: 'cica', acronyms: ['CICA'], names: { en: ['Conference on Interaction and Confidence-Building Measures in Asia'], ru: ['СВМДА'] } },
  { id: 'nam', names: { en: ['Non-Aligned Movement'], ru: ['Движение неприсоединения'] } },
  { id: 'opec', acronyms: ['OPEC'], names: { en: ['Organization of the Petroleum Exporting Countries', 'OPEC'], ru: ['ОПЕК'] } },
  { id: 'oecd', acronyms: ['OECD'], names: { en: ['Organisation for Economic Co-operation and Development'], ru: ['ОЭСР'] } },
  { id: 'iaea', acronyms: ['IAEA'], names: { en: ['International Atomic Energy Agency'], ru: ['МАГАТЭ'] } },
  { id: 'saarc', acronyms: ['SAARC'], names: { en: ['South Asian Association for Regional Cooperation', 'SAARC'] } },
  { id: 'adb', acronyms: ['ADB'], names: { en: ['Asian Development Bank'], ru: ['Азиатский банк развития'] } },
  { id: 'afdb', acronyms: ['AfDB'], names: { en: ['African Development Bank'] } },
  { id: 'aiib', acronyms: ['AIIB'], names: { en: ['Asian Infrastructure Investment Bank'], ru: ['АБИИ'] } },
  { id: 'ebrd', acronyms: ['EBRD'], names: { en: ['European Bank for Reconstruction and Development'], ru: ['ЕБРР'] } },
];
