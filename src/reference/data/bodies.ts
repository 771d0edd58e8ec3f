import type { ByLanguage } from '../languages.js';
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
  readonly names: ByLanguage<readonly string[]>;
}

export const bodies: readonly BodyRow[] = [
  {
    id: 'sco', acronyms: ['SCO'],
    names: {
      en: ['Shanghai Cooperation Organization', 'Shanghai Cooperation Organisation', 'Shanghai Organization of Cooperation'],
      ru: ['Шанхайская организация сотрудничества', 'ШОС'],
      uz: ['Shanxay hamkorlik tashkiloti', 'ShHT', 'SHHT'],
    },
  },
  {
    id: 'sco-rats', acronyms: ['RATS'], parent: 'sco',
    names: {
      en: ['Regional Anti-Terrorist Structure', 'Regional Antiterrorist Structure', 'Regional Anti-Terrorism Structure', 'Regional Counter-Terrorism Structure'],
      ru: ['Региональная антитеррористическая структура', 'РАТС'],
      uz: ['Mintaqaviy aksilterror tuzilmasi', 'MATT'],
    },
  },
  {
    id: 'sco-chs', parent: 'sco', generic: true, heads: true,
    names: {
      en: ['Council of Heads of State', 'Heads of State Council'],
      ru: ['Совет глав государств', 'СГГ'],
      uz: ['Davlat rahbarlari kengashi'],
    },
  },
  {
    id: 'sco-chg', parent: 'sco', generic: true,
    names: {
      en: ['Council of Heads of Government', 'Heads of Government Council'],
      ru: ['Совет глав правительств'],
      uz: ['Hukumat rahbarlari kengashi'],
    },
  },
  {
    id: 'sco-cfm', parent: 'sco', generic: true,
    names: {
      en: ['Council of Foreign Ministers', 'Council of Ministers of Foreign Affairs'],
      ru: ['Совет министров иностранных дел', 'СМИД'],
      uz: ['Tashqi ishlar vazirlari kengashi'],
    },
  },
  {
    id: 'sco-cnc', parent: 'sco', generic: true,
    names: {
      en: ['Council of National Coordinators'],
      ru: ['Совет национальных координаторов'],
      uz: ['Milliy muvofiqlashtiruvchilar kengashi'],
    },
  },
  { id: 'sco-secretariat', parent: 'sco', generic: true, names: { en: ['Secretariat'], ru: ['Секретариат'], uz: ['Kotibiyat'] } },
  { id: 'sco-business-council', parent: 'sco', generic: true, names: { en: ['Business Council'], ru: ['Деловой совет'], uz: ['Ishbilarmonlar kengashi'] } },
  { id: 'sco-interbank', parent: 'sco', generic: true, names: { en: ['Interbank Consortium'], ru: ['Межбанковское объединение'], uz: ['Banklararo birlashma'] } },
  {
    id: 'un', acronyms: ['UN', 'UNO'],
    names: {
      en: ['United Nations', 'United Nations Organization', 'United Nations Organisation', 'U.N.'],
      ru: ['Организация Объединенных Наций', 'ООН'],
      uz: ['Birlashgan Millatlar Tashkiloti', 'BMT'],
    },
  },
  {
    id: 'un-ga', acronyms: ['UNGA'], parent: 'un', generic: true,
    names: {
      en: ['General Assembly'],
      ru: ['Генеральная Ассамблея', 'Генассамблея'],
      uz: ['Bosh Assambleya'],
    },
  },
  {
    id: 'un-sc', acronyms: ['UNSC'], parent: 'un', generic: true,
    names: {
      en: ['Security Council'],
      ru: ['Совет Безопасности', 'Совбез'],
      uz: ['Xavfsizlik Kengashi'],
    },
  },
  { id: 'un-secretariat', parent: 'un', generic: true, names: { en: ['Secretariat'], ru: ['Секретариат'], uz: ['Kotibiyat'] } },
  {
    id: 'un-ecosoc', acronyms: ['ECOSOC'], parent: 'un', generic: true,
    names: {
      en: ['Economic and Social Council'],
      ru: ['Экономический и Социальный Совет', 'ЭКОСОС'],
      uz: ['Iqtisodiy va ijtimoiy kengash'],
    },
  },
  {
    id: 'un-hrc', acronyms: ['UNHRC'], parent: 'un', generic: true,
    names: {
      en: ['Human Rights Council'],
      ru: ['Совет по правам человека'],
      uz: ['Inson huquqlari bo‘yicha kengash'],
    },
  },
  { id: 'icj', acronyms: ['ICJ'], parent: 'un', names: { en: ['International Court of Justice'], ru: ['Международный Суд'], uz: ['BMT Xalqaro sudi'] } },
  {
    id: 'unesco', acronyms: ['UNESCO'], parent: 'un',
    names: {
      en: ['United Nations Educational, Scientific and Cultural Organization', 'UNESCO'],
      ru: ['Организация Объединенных Наций по вопросам образования, науки и культуры', 'ЮНЕСКО'],
      uz: ['YUNESKO', 'BMTning Ta’lim, fan va madaniyat tashkiloti'],
    },
  },
  {
    id: 'unicef', acronyms: ['UNICEF'], parent: 'un',
    names: {
      en: ["United Nations Children's Fund", "UN Children's Fund"],
      ru: ['Детский фонд ООН', 'ЮНИСЕФ', 'Детский фонд Организации Объединенных Наций'],
      uz: ['BMT Bolalar jamg‘armasi', 'YUNISEF'],
    },
  },
  {
    id: 'who', acronyms: ['WHO'], parent: 'un',
    names: {
      en: ['World Health Organization', 'World Health Organisation'],
      ru: ['Всемирная организация здравоохранения', 'ВОЗ'],
      uz: ['Jahon sog‘liqni saqlash tashkiloti', 'JSST'],
    },
  },
  {
    id: 'fao', acronyms: ['FAO'], parent: 'un',
    names: {
      en: ['Food and Agriculture Organization', 'United Nations Food and Agriculture Organization', 'Food and Agriculture Organization of the United Nations'],
      ru: ['Продовольственная и сельскохозяйственная организация', 'ФАО', 'Продовольственная и сельскохозяйственная организация ООН'],
      uz: ['Oziq-ovqat va qishloq xo‘jaligi tashkiloti', 'BMT Oziq-ovqat va qishloq xo‘jaligi tashkiloti'],
    },
  },
  {
    id: 'ilo', acronyms: ['ILO'], parent: 'un',
    names: {
      en: ['International Labour Organization', 'International Labor Organization', 'International Labour Organisation'],
      ru: ['Международная организация труда', 'МОТ'],
      uz: ['Xalqaro mehnat tashkiloti'],
    },
  },
  {
    id: 'unhcr', acronyms: ['UNHCR'], parent: 'un',
    names: {
      en: ['United Nations High Commissioner for Refugees', 'UN Refugee Agency', 'Office of the United Nations High Commissioner for Refugees'],
      ru: ['Управление Верховного комиссара ООН по делам беженцев', 'УВКБ ООН', 'УВКБ'],
      uz: ['BMT Qochqinlar ishlari bo‘yicha oliy komissari boshqarmasi'],
    },
  },
  {
    id: 'ohchr', acronyms: ['OHCHR'], parent: 'un',
    names: {
      en: ['Office of the United Nations High Commissioner for Human Rights', 'Office of the High Commissioner for Human Rights', 'United Nations Human Rights Office', 'UN Human Rights Office'],
      ru: ['Управление Верховного комиссара ООН по правам человека', 'УВКПЧ'],
      uz: ['BMT Inson huquqlari bo‘yicha oliy komissari boshqarmasi'],
    },
  },
  {
    id: 'undp', acronyms: ['UNDP'], parent: 'un',
    names: {
      en: ['United Nations Development Programme', 'United Nations Development Program', 'UN Development Programme'],
      ru: ['Программа развития ООН', 'ПРООН', 'Программа развития Организации Объединенных Наций'],
      uz: ['BMT Taraqqiyot dasturi', 'BMTTD'],
    },
  },
  {
    id: 'unep', acronyms: ['UNEP'], parent: 'un',
    names: {
      en: ['United Nations Environment Programme', 'UN Environment Programme', 'United Nations Environment Program'],
      ru: ['Программа ООН по окружающей среде', 'ЮНЕП'],
      uz: ['BMTning Atrof-muhit bo‘yicha dasturi', 'YUNEP'],
    },
  },
  {
    id: 'unodc', acronyms: ['UNODC'], parent: 'un',
    names: {
      en: ['United Nations Office on Drugs and Crime', 'UN Office on Drugs and Crime'],
      ru: ['Управление ООН по наркотикам и преступности', 'УНП ООН'],
      uz: ['BMTning Narkotiklar va jinoyatchilik bo‘yicha boshqarmasi'],
    },
  },
  {
    id: 'unfpa', acronyms: ['UNFPA'], parent: 'un',
    names: {
      en: ['United Nations Population Fund', 'UN Population Fund'],
      ru: ['Фонд ООН в области народонаселения', 'ЮНФПА'],
      uz: ['BMT Aholishunoslik jamg‘armasi'],
    },
  },
  {
    id: 'un-women', parent: 'un',
    names: {
      en: ['UN Women', 'United Nations Entity for Gender Equality and the Empowerment of Women'],
      ru: ['Структура «ООН-женщины»', 'ООН-женщины'],
      uz: ['BMT-ayollar tuzilmasi'],
    },
  },
  {
    id: 'un-habitat', parent: 'un',
    names: {
      en: ['UN-Habitat', 'United Nations Human Settlements Programme'],
      ru: ['Программа ООН по населенным пунктам', 'ООН-Хабитат'],
      uz: ['BMT-Xabitat'],
    },
  },
  {
    id: 'unctad', acronyms: ['UNCTAD'], parent: 'un',
    names: {
      en: ['United Nations Conference on Trade and Development', 'UN Trade and Development'],
      ru: ['Конференция ООН по торговле и развитию', 'ЮНКТАД'],
      uz: ['BMTning Savdo va taraqqiyot bo‘yicha konferensiyasi', 'YUNKTAD'],
    },
  },
  {
    id: 'wfp', acronyms: ['WFP'], parent: 'un',
    names: {
      en: ['World Food Programme', 'World Food Program', 'United Nations World Food Programme'],
      ru: ['Всемирная продовольственная программа', 'ВПП ООН'],
      uz: ['Jahon oziq-ovqat dasturi'],
    },
  },
  {
    id: 'ifad', acronyms: ['IFAD'], parent: 'un',
    names: {
      en: ['International Fund for Agricultural Development'],
      ru: ['Международный фонд сельскохозяйственного развития', 'МФСР', 'ИФАД'],
      uz: ['Qishloq xo‘jaligini rivojlantirish xalqaro jamg‘armasi'],
    },
  },
  {
    id: 'itu', acronyms: ['ITU'], parent: 'un',
    names: {
      en: ['International Telecommunication Union', 'International Telecommunications Union'],
      ru: ['Международный союз электросвязи', 'МСЭ'],
      uz: ['Xalqaro elektraloqa ittifoqi'],
    },
  },
  { id: 'upu', acronyms: ['UPU'], parent: 'un', names: { en: ['Universal Postal Union'], ru: ['Всемирный почтовый союз', 'ВПС'], uz: ['Butunjahon pochta ittifoqi'] } },
  {
    id: 'wmo', acronyms: ['WMO'], parent: 'un',
    names: {
      en: ['World Meteorological Organization', 'World Meteorological Organisation'],
      ru: ['Всемирная метеорологическая организация', 'ВМО'],
      uz: ['Jahon meteorologiya tashkiloti'],
    },
  },
  {
    id: 'icao', acronyms: ['ICAO'], parent: 'un',
    names: {
      en: ['International Civil Aviation Organization', 'International Civil Aviation Organisation'],
      ru: ['Международная организация гражданской авиации', 'ИКАО'],
      uz: ['Xalqaro fuqaro aviatsiyasi tashkiloti', 'IKAO'],
    },
  },
  {
    id: 'imo', acronyms: ['IMO'], parent: 'un',
    names: {
      en: ['International Maritime Organization', 'International Maritime Organisation'],
      ru: ['Международная морская организация', 'ИМО'],
      uz: ['Xalqaro dengiz tashkiloti'],
    },
  },
  {
    id: 'wipo', acronyms: ['WIPO'], parent: 'un',
    names: {
      en: ['World Intellectual Property Organization', 'World Intellectual Property Organisation'],
      ru: ['Всемирная организация интеллектуальной собственности', 'ВОИС'],
      uz: ['Butunjahon intellektual mulk tashkiloti', 'BIMT'],
    },
  },
  {
    id: 'unido', acronyms: ['UNIDO'], parent: 'un',
    names: {
      en: ['United Nations Industrial Development Organization', 'UN Industrial Development Organization'],
      ru: ['Организация ООН по промышленному развитию', 'ЮНИДО', 'Организация Объединенных Наций по промышленному развитию'],
      uz: ['BMTning Sanoat taraqqiyoti tashkiloti', 'YUNIDO'],
    },
  },
  {
    id: 'unwto', acronyms: ['UNWTO'], parent: 'un',
    names: {
      en: ['World Tourism Organization', 'United Nations World Tourism Organization', 'UN Tourism'],
      ru: ['Всемирная туристская организация', 'ЮНВТО', 'Всемирная туристская организация ООН'],
      uz: ['Jahon turizm tashkiloti', 'Butunjahon sayyohlik tashkiloti'],
    },
  },
  {
    id: 'unaids', acronyms: ['UNAIDS'], parent: 'un',
    names: {
      en: ['Joint United Nations Programme on HIV/AIDS'],
      ru: ['Объединенная программа ООН по ВИЧ/СПИДу', 'ЮНЭЙДС'],
      uz: ['YUNEYDS'],
    },
  },
  {
    id: 'unrwa', acronyms: ['UNRWA'], parent: 'un',
    names: {
      en: ['United Nations Relief and Works Agency', 'United Nations Relief and Works Agency for Palestine Refugees in the Near East'],
      ru: ['Ближневосточное агентство ООН для помощи палестинским беженцам и организации работ', 'БАПОР'],
      uz: ['YUNRVA'],
    },
  },
  {
    id: 'unama', acronyms: ['UNAMA'], parent: 'un',
    names: {
      en: ['United Nations Assistance Mission in Afghanistan', 'UN Assistance Mission in Afghanistan'],
      ru: ['Миссия ООН по содействию Афганистану', 'МООНСА'],
      uz: ['BMTning Afg‘onistonga ko‘maklashish missiyasi'],
    },
  },
  {
    id: 'unrcca', acronyms: ['UNRCCA'], parent: 'un',
    names: {
      en: ['United Nations Regional Centre for Preventive Diplomacy for Central Asia', 'UN Regional Centre for Preventive Diplomacy for Central Asia', 'United Nations Regional Center for Preventive Diplomacy for Central Asia'],
      ru: ['Региональный центр ООН по превентивной дипломатии для Центральной Азии', 'РЦПДЦА'],
      uz: ['BMTning Markaziy Osiyo uchun preventiv diplomatiya bo‘yicha mintaqaviy markazi'],
    },
  },
  {
    id: 'unoct', acronyms: ['UNOCT'], parent: 'un',
    names: {
      en: ['United Nations Office of Counter-Terrorism', 'UN Office of Counter-Terrorism', 'United Nations Counter-Terrorism Office'],
      ru: ['Контртеррористическое управление ООН', 'КТУ ООН'],
      uz: ['BMTning Terrorizmga qarshi kurash boshqarmasi'],
    },
  },
  {
    id: 'ocha', acronyms: ['OCHA', 'UNOCHA'], parent: 'un',
    names: {
      en: ['United Nations Office for the Coordination of Humanitarian Affairs', 'Office for the Coordination of Humanitarian Affairs'],
      ru: ['Управление ООН по координации гуманитарных вопросов', 'УКГВ'],
      uz: ['BMTning Gumanitar masalalarni muvofiqlashtirish boshqarmasi'],
    },
  },
  {
    id: 'escap', acronyms: ['ESCAP', 'UNESCAP'], parent: 'un',
    names: {
      en: ['Economic and Social Commission for Asia and the Pacific', 'United Nations Economic and Social Commission for Asia and the Pacific'],
      ru: ['Экономическая и социальная комиссия ООН для Азии и Тихого океана', 'ЭСКАТО'],
      uz: ['BMTning Osiyo va Tinch okeani uchun iqtisodiy va ijtimoiy komissiyasi'],
    },
  },
  {
    id: 'unece', acronyms: ['UNECE'], parent: 'un',
    names: {
      en: ['United Nations Economic Commission for Europe', 'Economic Commission for Europe'],
      ru: ['Европейская экономическая комиссия ООН', 'ЕЭК ООН'],
      uz: ['BMTning Yevropa iqtisodiy komissiyasi'],
    },
  },
  {
    id: 'uneca', acronyms: ['UNECA'], parent: 'un',
    names: {
      en: ['United Nations Economic Commission for Africa', 'Economic Commission for Africa'],
      ru: ['Экономическая комиссия ООН для Африки'],
    },
  },
  {
    id: 'eclac', acronyms: ['ECLAC', 'CEPAL'], parent: 'un',
    names: {
      en: ['Economic Commission for Latin America and the Caribbean', 'United Nations Economic Commission for Latin America and the Caribbean'],
      ru: ['Экономическая комиссия ООН для Латинской Америки и Карибского бассейна', 'ЭКЛАК'],
    },
  },
  {
    id: 'iom', acronyms: ['IOM'], parent: 'un',
    names: {
      en: ['International Organization for Migration', 'International Organisation for Migration'],
      ru: ['Международная организация по миграции', 'МОМ'],
      uz: ['Xalqaro migratsiya tashkiloti'],
    },
  },
  {
    id: 'imf', acronyms: ['IMF'],
    names: {
      en: ['International Monetary Fund'],
      ru: ['Международный валютный фонд', 'МВФ'],
      uz: ['Xalqaro valyuta jamg‘armasi', 'XVJ'],
    },
  },
  { id: 'world-bank', names: { en: ['World Bank', 'World Bank Group'], ru: ['Всемирный банк', 'Группа Всемирного банка'], uz: ['Jahon banki', 'Jahon banki guruhi'] } },
  {
    id: 'ifc', acronyms: ['IFC'], parent: 'world-bank',
    names: {
      en: ['International Finance Corporation'],
      ru: ['Международная финансовая корпорация', 'МФК'],
      uz: ['Xalqaro moliya korporatsiyasi', 'XMK'],
    },
  },
  {
    id: 'ida', parent: 'world-bank',
    names: {
      en: ['International Development Association'],
      ru: ['Международная ассоциация развития'],
      uz: ['Xalqaro taraqqiyot uyushmasi'],
    },
  },
  {
    id: 'miga', acronyms: ['MIGA'], parent: 'world-bank',
    names: {
      en: ['Multilateral Investment Guarantee Agency'],
      ru: ['Многостороннее агентство по гарантиям инвестиций'],
    },
  },
  {
    id: 'iaea', acronyms: ['IAEA'],
    names: {
      en: ['International Atomic Energy Agency'],
      ru: ['Международное агентство по атомной энергии', 'МАГАТЭ'],
      uz: ['Atom energiyasi bo‘yicha xalqaro agentlik', 'MAGATE'],
    },
  },
  { id: 'iaea-board', parent: 'iaea', generic: true, names: { en: ['Board of Governors'], ru: ['Совет управляющих'] } },
  {
    id: 'wto', acronyms: ['WTO'],
    names: {
      en: ['World Trade Organization', 'World Trade Organisation'],
      ru: ['Всемирная торговая организация', 'ВТО'],
      uz: ['Jahon savdo tashkiloti', 'JST'],
    },
  },
  {
    id: 'wco', acronyms: ['WCO'],
    names: {
      en: ['World Customs Organization', 'World Customs Organisation'],
      ru: ['Всемирная таможенная организация', 'ВТамО'],
      uz: ['Jahon bojxona tashkiloti', 'JBT'],
    },
  },
  {
    id: 'interpol',
    names: {
      en: ['Interpol', 'International Criminal Police Organization'],
      ru: ['Интерпол', 'Международная организация уголовной полиции'],
      uz: ['Interpol', 'Xalqaro jinoiy politsiya tashkiloti'],
    },
  },
  {
    id: 'opcw', acronyms: ['OPCW'],
    names: {
      en: ['Organisation for the Prohibition of Chemical Weapons', 'Organization for the Prohibition of Chemical Weapons'],
      ru: ['Организация по запрещению химического оружия', 'ОЗХО'],
      uz: ['Kimyoviy qurolni taqiqlash tashkiloti', 'KQTT'],
    },
  },
  {
    id: 'ctbto', acronyms: ['CTBTO'],
    names: {
      en: ['Comprehensive Nuclear-Test-Ban Treaty Organization', 'Preparatory Commission for the Comprehensive Nuclear-Test-Ban Treaty Organization'],
      ru: ['Организация по Договору о всеобъемлющем запрещении ядерных испытаний', 'ОДВЗЯИ'],
    },
  },
  { id: 'icc', acronyms: ['ICC'], names: { en: ['International Criminal Court'], ru: ['Международный уголовный суд', 'МУС'], uz: ['Xalqaro jinoiy sud'] } },
  { id: 'pca', names: { en: ['Permanent Court of Arbitration'], ru: ['Постоянная палата третейского суда'] } },
  { id: 'isa-seabed', names: { en: ['International Seabed Authority'], ru: ['Международный орган по морскому дну'] } },
  {
    id: 'irena', acronyms: ['IRENA'],
    names: {
      en: ['International Renewable Energy Agency'],
      ru: ['Международное агентство по возобновляемым источникам энергии', 'ИРЕНА'],
      uz: ['Qayta tiklanuvchi energiya manbalari bo‘yicha xalqaro agentlik', 'IRENA'],
    },
  },
  {
    id: 'iea', acronyms: ['IEA'],
    names: {
      en: ['International Energy Agency'],
      ru: ['Международное энергетическое агентство', 'МЭА'],
      uz: ['Xalqaro energetika agentligi', 'XEA'],
    },
  },
  { id: 'gggi', acronyms: ['GGGI'], names: { en: ['Global Green Growth Institute'], ru: ['Глобальный институт зеленого роста'] } },
  {
    id: 'unidroit', acronyms: ['UNIDROIT'],
    names: {
      en: ['International Institute for the Unification of Private Law'],
      ru: ['Международный институт унификации частного права', 'УНИДРУА'],
    },
  },
  { id: 'ipu', acronyms: ['IPU'], names: { en: ['Inter-Parliamentary Union'], ru: ['Межпарламентский союз'], uz: ['Parlamentlararo Ittifoq', 'PAI'] } },
  {
    id: 'cis', acronyms: ['CIS'],
    names: {
      en: ['Commonwealth of Independent States'],
      ru: ['Содружество Независимых Государств', 'СНГ'],
      uz: ['Mustaqil Davlatlar Hamdo‘stligi', 'MDH'],
    },
  },
  {
    id: 'cis-chs', parent: 'cis', generic: true, heads: true,
    names: {
      en: ['Council of Heads of State', 'Heads of State Council'],
      ru: ['Совет глав государств', 'СГГ'],
      uz: ['Davlat rahbarlari kengashi'],
    },
  },
  {
    id: 'cis-chg', parent: 'cis', generic: true,
    names: {
      en: ['Council of Heads of Government', 'Heads of Government Council'],
      ru: ['Совет глав правительств', 'СГП'],
      uz: ['Hukumat rahbarlari kengashi'],
    },
  },
  {
    id: 'cis-cfm', parent: 'cis', generic: true,
    names: {
      en: ['Council of Foreign Ministers', 'Council of Ministers of Foreign Affairs'],
      ru: ['Совет министров иностранных дел', 'СМИД'],
      uz: ['Tashqi ishlar vazirlari kengashi'],
    },
  },
  {
    id: 'cis-cdm', parent: 'cis', generic: true,
    names: {
      en: ['Council of Defense Ministers', 'Council of Defence Ministers', 'Council of Ministers of Defense', 'Council of Ministers of Defence'],
      ru: ['Совет министров обороны', 'СМО'],
      uz: ['Mudofaa vazirlari kengashi'],
    },
  },
  { id: 'cis-economic-council', parent: 'cis', generic: true, names: { en: ['Economic Council'], ru: ['Экономический совет'], uz: ['Iqtisodiy kengash'] } },
  {
    id: 'cis-ipa', parent: 'cis', generic: true,
    names: {
      en: ['Interparliamentary Assembly', 'Inter-Parliamentary Assembly'],
      ru: ['Межпарламентская Ассамблея', 'МПА'],
      uz: ['Parlamentlararo Assambleya'],
    },
  },
  { id: 'cis-excom', parent: 'cis', generic: true, names: { en: ['Executive Committee'], ru: ['Исполнительный комитет', 'Исполком'], uz: ['Ijroiya qo‘mitasi'] } },
  {
    id: 'cis-permanent', parent: 'cis', generic: true,
    names: {
      en: ['Council of Permanent Plenipotentiary Representatives'],
      ru: ['Совет постоянных полномочных представителей'],
    },
  },
  {
    id: 'cis-security', parent: 'cis', generic: true,
    names: {
      en: ['Council of Heads of Security Agencies and Special Services'],
      ru: ['Совет руководителей органов безопасности и специальных служб', 'СОРБ'],
    },
  },
  { id: 'cis-border', parent: 'cis', generic: true, names: { en: ['Council of Commanders of Border Troops'], ru: ['Совет командующих Пограничными войсками', 'СКПВ'] } },
  {
    id: 'cis-prosecutors', parent: 'cis', generic: true,
    names: {
      en: ['Coordinating Council of Prosecutors General', 'Coordination Council of Prosecutors General'],
      ru: ['Координационный совет генеральных прокуроров', 'КСГП'],
    },
  },
  {
    id: 'cis-atc', parent: 'cis', generic: true,
    names: {
      en: ['Anti-Terrorism Center', 'Antiterrorism Center', 'Anti-Terrorism Centre', 'Anti-Terrorist Center'],
      ru: ['Антитеррористический центр', 'АТЦ'],
      uz: ['Aksilterror markazi'],
    },
  },
  { id: 'cis-power', parent: 'cis', generic: true, names: { en: ['Electric Power Council'], ru: ['Электроэнергетический совет'] } },
  { id: 'cis-interstate-bank', names: { en: ['Interstate Bank'], ru: ['Межгосударственный банк'] } },
  {
    id: 'csto', acronyms: ['CSTO'],
    names: {
      en: ['Collective Security Treaty Organization', 'Collective Security Treaty Organisation'],
      ru: ['Организация Договора о коллективной безопасности', 'ОДКБ'],
      uz: ['Kollektiv xavfsizlik shartnomasi tashkiloti', 'KXShT', 'KXSHT'],
    },
  },
  {
    id: 'csto-csc', parent: 'csto', heads: true,
    names: {
      en: ['Collective Security Council'],
      ru: ['Совет коллективной безопасности', 'СКБ'],
      uz: ['Kollektiv xavfsizlik kengashi'],
    },
  },
  {
    id: 'csto-cfm', parent: 'csto', generic: true,
    names: {
      en: ['Council of Foreign Ministers', 'Council of Ministers of Foreign Affairs'],
      ru: ['Совет министров иностранных дел', 'СМИД'],
      uz: ['Tashqi ishlar vazirlari kengashi'],
    },
  },
  {
    id: 'csto-cdm', parent: 'csto', generic: true,
    names: {
      en: ['Council of Defense Ministers', 'Council of Defence Ministers', 'Council of Ministers of Defense', 'Council of Ministers of Defence'],
      ru: ['Совет министров обороны', 'СМО'],
      uz: ['Mudofaa vazirlari kengashi'],
    },
  },
  {
    id: 'csto-security', parent: 'csto', generic: true,
    names: {
      en: ['Committee of Secretaries of Security Councils', 'Committee of Security Council Secretaries'],
      ru: ['Комитет секретарей советов безопасности', 'КССБ'],
      uz: ['Xavfsizlik kengashlari kotiblari qo‘mitasi'],
    },
  },
  { id: 'csto-permanent', parent: 'csto', generic: true, names: { en: ['Permanent Council'], ru: ['Постоянный совет'] } },
  { id: 'csto-staff', parent: 'csto', generic: true, names: { en: ['Joint Staff'], ru: ['Объединенный штаб'] } },
  { id: 'csto-pa', parent: 'csto', generic: true, names: { en: ['Parliamentary Assembly'], ru: ['Парламентская Ассамблея'] } },
  { id: 'csto-secretariat', parent: 'csto', generic: true, names: { en: ['Secretariat'], ru: ['Секретариат'], uz: ['Kotibiyat'] } },
  {
    id: 'eaeu', acronyms: ['EAEU', 'EEU'],
    names: {
      en: ['Eurasian Economic Union'],
      ru: ['Евразийский экономический союз', 'ЕАЭС'],
      uz: ['Yevroosiyo iqtisodiy ittifoqi', 'YeOII', 'YEOII'],
    },
  },
  {
    id: 'eaeu-seec', parent: 'eaeu', heads: true,
    names: {
      en: ['Supreme Eurasian Economic Council'],
      ru: ['Высший Евразийский экономический совет', 'ВЕЭС'],
      uz: ['Oliy Yevroosiyo iqtisodiy kengashi'],
    },
  },
  {
    id: 'eaeu-eic', acronyms: ['EIC'], parent: 'eaeu',
    names: {
      en: ['Eurasian Intergovernmental Council'],
      ru: ['Евразийский межправительственный совет', 'ЕМПС'],
      uz: ['Yevroosiyo hukumatlararo kengashi'],
    },
  },
  {
    id: 'eaeu-eec', acronyms: ['EEC'], parent: 'eaeu',
    names: {
      en: ['Eurasian Economic Commission'],
      ru: ['Евразийская экономическая комиссия', 'ЕЭК'],
      uz: ['Yevroosiyo iqtisodiy komissiyasi', 'YeIK'],
    },
  },
  { id: 'eaeu-court', parent: 'eaeu', names: { en: ['Court of the Eurasian Economic Union', 'EAEU Court'], ru: ['Суд Евразийского экономического союза', 'Суд ЕАЭС'] } },
  { id: 'edb', acronyms: ['EDB'], names: { en: ['Eurasian Development Bank'], ru: ['Евразийский банк развития', 'ЕАБР'], uz: ['Yevroosiyo taraqqiyot banki', 'YeOTB'] } },
  { id: 'efsd', acronyms: ['EFSD'], names: { en: ['Eurasian Fund for Stabilization and Development'], ru: ['Евразийский фонд стабилизации и развития', 'ЕФСР'] } },
  {
    id: 'union-state',
    names: {
      en: ['Union State of Russia and Belarus', 'Union State', 'Union State of Belarus and Russia'],
      ru: ['Союзное государство России и Беларуси', 'Союзное государство', 'Союзное государство Беларуси и России'],
      uz: ['Rossiya va Belarus Ittifoq davlati', 'Ittifoq davlati'],
    },
  },
  { id: 'union-state-supreme', parent: 'union-state', heads: true, names: { en: ['Supreme State Council'], ru: ['Высший Государственный Совет', 'ВГС'] } },
  { id: 'union-state-ministers', parent: 'union-state', generic: true, names: { en: ['Council of Ministers'], ru: ['Совет Министров'] } },
  { id: 'union-state-permanent', parent: 'union-state', generic: true, names: { en: ['Standing Committee', 'Permanent Committee'], ru: ['Постоянный Комитет'] } },
  { id: 'union-state-pa', parent: 'union-state', generic: true, names: { en: ['Parliamentary Assembly'], ru: ['Парламентское Собрание'] } },
  {
    id: 'ots', acronyms: ['OTS'],
    names: {
      en: ['Organization of Turkic States', 'Organisation of Turkic States', 'Turkic Council', 'Cooperation Council of Turkic Speaking States', 'Cooperation Council of Turkic-Speaking States'],
      ru: ['Организация тюркских государств', 'ОТГ', 'Тюркский совет', 'Совет сотрудничества тюркоязычных государств'],
      uz: ['Turkiy davlatlar tashkiloti', 'TDT', 'Turkiy kengash', 'Turkiy tilli davlatlar hamkorlik kengashi'],
    },
  },
  {
    id: 'ots-chs', parent: 'ots', generic: true, heads: true,
    names: {
      en: ['Council of Heads of State', 'Heads of State Council'],
      ru: ['Совет глав государств'],
      uz: ['Davlat rahbarlari kengashi'],
    },
  },
  {
    id: 'ots-cfm', parent: 'ots', generic: true,
    names: {
      en: ['Council of Foreign Ministers', 'Council of Ministers of Foreign Affairs'],
      ru: ['Совет министров иностранных дел'],
      uz: ['Tashqi ishlar vazirlari kengashi'],
    },
  },
  { id: 'ots-elders', parent: 'ots', generic: true, names: { en: ['Council of Elders', 'Council of Aksakals'], ru: ['Совет старейшин'], uz: ['Oqsoqollar kengashi'] } },
  { id: 'ots-secretariat', parent: 'ots', generic: true, names: { en: ['Secretariat'], ru: ['Секретариат'], uz: ['Kotibiyat'] } },
  {
    id: 'turksoy',
    names: {
      en: ['TURKSOY', 'International Organization of Turkic Culture', 'International Organisation of Turkic Culture'],
      ru: ['ТЮРКСОЙ', 'Международная организация тюркской культуры'],
      uz: ['TURKSOY', 'TURKSOY xalqaro turkiy madaniyat tashkiloti', 'Xalqaro turkiy madaniyat tashkiloti'],
    },
  },
  {
    id: 'turkpa', acronyms: ['TURKPA'],
    names: {
      en: ['Parliamentary Assembly of Turkic States', 'Parliamentary Assembly of Turkic-Speaking Countries', 'Parliamentary Assembly of Turkic Speaking Countries'],
      ru: ['Парламентская ассамблея тюркских государств', 'ТЮРКПА', 'Парламентская ассамблея тюркоязычных стран'],
      uz: ['Turkiy davlatlar parlament assambleyasi', 'TURKPA'],
    },
  },
  {
    id: 'turkic-academy',
    names: {
      en: ['Turkic Academy', 'International Turkic Academy'],
      ru: ['Тюркская академия', 'Международная тюркская академия'],
      uz: ['Turkiy akademiya', 'Xalqaro turkiy akademiya'],
    },
  },
  { id: 'turkic-fund', names: { en: ['Turkic Investment Fund'], ru: ['Тюркский инвестиционный фонд'], uz: ['Turkiy investitsiya jamg‘armasi'] } },
  {
    id: 'cica', acronyms: ['CICA'],
    names: {
      en: ['Conference on Interaction and Confidence-Building Measures in Asia', 'Conference on Interaction and Confidence Building Measures in Asia'],
      ru: ['Совещание по взаимодействию и мерам доверия в Азии', 'СВМДА'],
      uz: ['Osiyoda hamkorlik va ishonch choralari bo‘yicha kengash', 'OHIChK'],
    },
  },
  {
    id: 'carec', acronyms: ['CAREC'],
    names: {
      en: ['Central Asia Regional Economic Cooperation', 'Central Asia Regional Economic Cooperation Program'],
      ru: ['Центральноазиатское региональное экономическое сотрудничество', 'ЦАРЭС'],
      uz: ['Markaziy Osiyo mintaqaviy iqtisodiy hamkorligi'],
    },
  },
  { id: 'c5-1', names: { en: ['C5+1'], ru: ['C5+1'], uz: ['C5+1'] } },
  {
    id: 'ifas', acronyms: ['IFAS'],
    names: {
      en: ['International Fund for Saving the Aral Sea'],
      ru: ['Международный фонд спасения Арала', 'МФСА'],
      uz: ['Orolni qutqarish xalqaro jamg‘armasi', 'OQXJ'],
    },
  },
  {
    id: 'ifas-icwc', acronyms: ['ICWC'], parent: 'ifas',
    names: {
      en: ['Interstate Commission for Water Coordination'],
      ru: ['Межгосударственная координационная водохозяйственная комиссия', 'МКВК'],
    },
  },
  {
    id: 'eco', acronyms: ['ECO'],
    names: {
      en: ['Economic Cooperation Organization', 'Economic Cooperation Organisation'],
      ru: ['Организация экономического сотрудничества', 'ОЭС'],
      uz: ['Iqtisodiy hamkorlik tashkiloti'],
    },
  },
  {
    id: 'guam', acronyms: ['GUAM'],
    names: {
      en: ['GUAM Organization for Democracy and Economic Development', 'Organization for Democracy and Economic Development'],
      ru: ['Организация за демократию и экономическое развитие', 'ГУАМ'],
    },
  },
  {
    id: 'bsec', acronyms: ['BSEC'],
    names: {
      en: ['Organization of the Black Sea Economic Cooperation', 'Black Sea Economic Cooperation', 'Black Sea Economic Cooperation Organization'],
      ru: ['Организация Черноморского экономического сотрудничества', 'ОЧЭС', 'Черноморское экономическое сотрудничество'],
      uz: ['Qora dengiz iqtisodiy hamkorlik tashkiloti'],
    },
  },
  {
    id: 'asean', acronyms: ['ASEAN'],
    names: {
      en: ['Association of Southeast Asian Nations', 'Association of South East Asian Nations'],
      ru: ['Ассоциация государств Юго-Восточной Азии', 'АСЕАН'],
      uz: ['Janubi-Sharqiy Osiyo davlatlari assotsiatsiyasi', 'ASEAN'],
    },
  },
  { id: 'asean-secretariat', parent: 'asean', generic: true, names: { en: ['Secretariat'], ru: ['Секретариат'], uz: ['Kotibiyat'] } },
  { id: 'asean-rf', acronyms: ['ARF'], parent: 'asean', names: { en: ['ASEAN Regional Forum'], ru: ['Региональный форум АСЕАН', 'АРФ'] } },
  { id: 'asem', acronyms: ['ASEM'], names: { en: ['Asia-Europe Meeting'], ru: ['Форум «Азия — Европа»', 'АСЕМ'], uz: ['«Osiyo – Yevropa» forumi'] } },
  {
    id: 'apec', acronyms: ['APEC'],
    names: {
      en: ['Asia-Pacific Economic Cooperation', 'Asia Pacific Economic Cooperation'],
      ru: ['Азиатско-Тихоокеанское экономическое сотрудничество', 'АТЭС'],
      uz: ['Osiyo-Tinch okeani iqtisodiy hamkorligi', 'ATES'],
    },
  },
  { id: 'acd', names: { en: ['Asia Cooperation Dialogue'], ru: ['Диалог по сотрудничеству в Азии'], uz: ['Osiyo hamkorlik muloqoti'] } },
  {
    id: 'saarc', acronyms: ['SAARC'],
    names: {
      en: ['South Asian Association for Regional Cooperation'],
      ru: ['Ассоциация регионального сотрудничества Южной Азии', 'СААРК', 'Южно-Азиатская ассоциация регионального сотрудничества'],
      uz: ['Janubiy Osiyo mintaqaviy hamkorlik assotsiatsiyasi'],
    },
  },
  {
    id: 'bimstec', acronyms: ['BIMSTEC'],
    names: {
      en: ['Bay of Bengal Initiative for Multi-Sectoral Technical and Economic Cooperation'],
      ru: ['Инициатива стран Бенгальского залива по многоотраслевому техническому и экономическому сотрудничеству', 'БИМСТЕК'],
    },
  },
  { id: 'iora', acronyms: ['IORA'], names: { en: ['Indian Ocean Rim Association'], ru: ['Ассоциация регионального сотрудничества прибрежных стран Индийского океана'] } },
  { id: 'pif', names: { en: ['Pacific Islands Forum'], ru: ['Форум тихоокеанских островов', 'ФТО'] } },
  { id: 'eu', acronyms: ['EU'], names: { en: ['European Union', 'E.U.'], ru: ['Европейский союз', 'ЕС', 'Евросоюз'], uz: ['Yevropa Ittifoqi', 'YeI', 'YI'] } },
  { id: 'eu-council', parent: 'eu', heads: true, names: { en: ['European Council'], ru: ['Европейский совет', 'Евросовет'] } },
  { id: 'eu-council-ministers', parent: 'eu', names: { en: ['Council of the European Union'], ru: ['Совет Европейского союза', 'Совет ЕС'] } },
  {
    id: 'eu-commission', parent: 'eu',
    names: {
      en: ['European Commission'],
      ru: ['Европейская комиссия', 'Еврокомиссия'],
      uz: ['Yevropa komissiyasi', 'Yevrokomissiya'],
    },
  },
  {
    id: 'eu-parliament', kind: 'LEGISLATURE', parent: 'eu',
    names: {
      en: ['European Parliament'],
      ru: ['Европейский парламент', 'Европарламент'],
      uz: ['Yevropa parlamenti', 'Yevroparlament'],
    },
  },
  {
    id: 'eu-court', acronyms: ['CJEU'], parent: 'eu',
    names: {
      en: ['Court of Justice of the European Union', 'European Court of Justice'],
      ru: ['Суд Европейского союза', 'Суд ЕС', 'Европейский суд'],
    },
  },
  {
    id: 'eu-eeas', acronyms: ['EEAS'], parent: 'eu',
    names: {
      en: ['European External Action Service'],
      ru: ['Европейская служба внешнеполитической деятельности', 'ЕСВД', 'Европейская внешнеполитическая служба'],
      uz: ['Yevropa tashqi harakatlar xizmati'],
    },
  },
  { id: 'ecb', acronyms: ['ECB'], parent: 'eu', names: { en: ['European Central Bank'], ru: ['Европейский центральный банк', 'ЕЦБ'], uz: ['Yevropa markaziy banki'] } },
  { id: 'eurogroup', parent: 'eu', names: { en: ['Eurogroup'], ru: ['Еврогруппа'] } },
  { id: 'europol', parent: 'eu', names: { en: ['Europol'], ru: ['Европол'], uz: ['Yevropol'] } },
  { id: 'frontex', parent: 'eu', names: { en: ['Frontex'], ru: ['Фронтекс'] } },
  {
    id: 'eib', acronyms: ['EIB'], parent: 'eu',
    names: {
      en: ['European Investment Bank'],
      ru: ['Европейский инвестиционный банк', 'ЕИБ'],
      uz: ['Yevropa investitsiya banki', 'YIB'],
    },
  },
  { id: 'coe', names: { en: ['Council of Europe'], ru: ['Совет Европы'], uz: ['Yevropa Kengashi'] } },
  {
    id: 'coe-pace', acronyms: ['PACE'], parent: 'coe',
    names: {
      en: ['Parliamentary Assembly of the Council of Europe'],
      ru: ['Парламентская ассамблея Совета Европы', 'ПАСЕ'],
      uz: ['Yevropa Kengashi Parlament Assambleyasi'],
    },
  },
  { id: 'coe-ministers', parent: 'coe', generic: true, names: { en: ['Committee of Ministers'], ru: ['Комитет министров'] } },
  {
    id: 'coe-ecthr', acronyms: ['ECHR', 'ECtHR'], parent: 'coe',
    names: {
      en: ['European Court of Human Rights'],
      ru: ['Европейский суд по правам человека', 'ЕСПЧ'],
      uz: ['Inson huquqlari bo‘yicha Yevropa sudi'],
    },
  },
  {
    id: 'coe-venice', parent: 'coe',
    names: {
      en: ['Venice Commission', 'European Commission for Democracy through Law'],
      ru: ['Венецианская комиссия'],
      uz: ['Venetsiya komissiyasi'],
    },
  },
  { id: 'epc', names: { en: ['European Political Community'], ru: ['Европейское политическое сообщество'], uz: ['Yevropa siyosiy hamjamiyati'] } },
  {
    id: 'nato', acronyms: ['NATO'],
    names: {
      en: ['North Atlantic Treaty Organization', 'North Atlantic Alliance', 'North Atlantic Treaty Organisation'],
      ru: ['Организация Североатлантического договора', 'НАТО', 'Североатлантический альянс'],
      uz: ['Shimoliy Atlantika shartnomasi tashkiloti', 'NATO', 'Shimoliy Atlantika alyansi'],
    },
  },
  { id: 'nato-nac', parent: 'nato', names: { en: ['North Atlantic Council'], ru: ['Североатлантический совет'] } },
  { id: 'nato-military-committee', parent: 'nato', generic: true, names: { en: ['Military Committee'], ru: ['Военный комитет'] } },
  { id: 'nato-pa', parent: 'nato', generic: true, names: { en: ['Parliamentary Assembly'], ru: ['Парламентская ассамблея'] } },
  {
    id: 'osce', acronyms: ['OSCE'],
    names: {
      en: ['Organization for Security and Co-operation in Europe', 'Organization for Security and Cooperation in Europe', 'Organisation for Security and Co-operation in Europe', 'Organisation for Security and Cooperation in Europe'],
      ru: ['Организация по безопасности и сотрудничеству в Европе', 'ОБСЕ'],
      uz: ['Yevropada xavfsizlik va hamkorlik tashkiloti', 'YXHT', 'YeXHT'],
    },
  },
  { id: 'osce-ministerial', parent: 'osce', generic: true, names: { en: ['Ministerial Council'], ru: ['Совет министров иностранных дел', 'СМИД'] } },
  { id: 'osce-permanent', parent: 'osce', generic: true, names: { en: ['Permanent Council'], ru: ['Постоянный совет'] } },
  { id: 'osce-pa', parent: 'osce', generic: true, names: { en: ['Parliamentary Assembly'], ru: ['Парламентская ассамблея', 'ПА'], uz: ['Parlament Assambleyasi'] } },
  {
    id: 'osce-odihr', acronyms: ['ODIHR'], parent: 'osce',
    names: {
      en: ['Office for Democratic Institutions and Human Rights'],
      ru: ['Бюро по демократическим институтам и правам человека', 'БДИПЧ'],
      uz: ['Demokratik institutlar va inson huquqlari bo‘yicha byuro', 'DIIHB'],
    },
  },
  { id: 'nordic-council', names: { en: ['Nordic Council'], ru: ['Северный совет'] } },
  { id: 'nordic-ministers', names: { en: ['Nordic Council of Ministers'], ru: ['Совет министров Северных стран'] } },
  { id: 'baltic-assembly', names: { en: ['Baltic Assembly'], ru: ['Балтийская ассамблея'] } },
  { id: 'cbss', acronyms: ['CBSS'], names: { en: ['Council of the Baltic Sea States'], ru: ['Совет государств Балтийского моря', 'СГБМ'] } },
  { id: 'arctic-council', names: { en: ['Arctic Council'], ru: ['Арктический совет'], uz: ['Arktika kengashi'] } },
  {
    id: 'visegrad',
    names: {
      en: ['Visegrad Group', 'Visegrád Group', 'Visegrad Four', 'V4'],
      ru: ['Вишеградская группа', 'Вишеградская четверка'],
      uz: ['Vishegrad guruhi'],
    },
  },
  { id: 'three-seas', names: { en: ['Three Seas Initiative'], ru: ['Инициатива трех морей'] } },
  { id: 'efta', acronyms: ['EFTA'], names: { en: ['European Free Trade Association'], ru: ['Европейская ассоциация свободной торговли', 'ЕАСТ'] } },
  { id: 'benelux', names: { en: ['Benelux', 'Benelux Union'], ru: ['Бенилюкс'] } },
  { id: 'au', acronyms: ['AU'], names: { en: ['African Union'], ru: ['Африканский союз'], uz: ['Afrika Ittifoqi'] } },
  {
    id: 'au-assembly', parent: 'au', generic: true, heads: true,
    names: {
      en: ['Assembly of Heads of State and Government', 'Assembly of the Heads of State and Government'],
      ru: ['Ассамблея глав государств и правительств'],
    },
  },
  { id: 'au-executive', parent: 'au', generic: true, names: { en: ['Executive Council'], ru: ['Исполнительный совет'] } },
  { id: 'au-commission', acronyms: ['AUC'], parent: 'au', generic: true, names: { en: ['Commission'], ru: ['Комиссия'] } },
  { id: 'au-psc', parent: 'au', generic: true, names: { en: ['Peace and Security Council'], ru: ['Совет мира и безопасности'] } },
  { id: 'au-parliament', kind: 'LEGISLATURE', parent: 'au', names: { en: ['Pan-African Parliament'], ru: ['Панафриканский парламент'] } },
  {
    id: 'africa-cdc', parent: 'au',
    names: {
      en: ['Africa Centres for Disease Control and Prevention', 'Africa CDC'],
      ru: ['Африканские центры по контролю и профилактике заболеваний'],
    },
  },
  {
    id: 'ecowas', acronyms: ['ECOWAS'],
    names: {
      en: ['Economic Community of West African States'],
      ru: ['Экономическое сообщество стран Западной Африки', 'ЭКОВАС', 'Экономическое сообщество западноафриканских государств'],
      uz: ['G‘arbiy Afrika davlatlari iqtisodiy hamjamiyati', 'EKOVAS'],
    },
  },
  {
    id: 'ecowas-authority', parent: 'ecowas', generic: true, heads: true,
    names: {
      en: ['Authority of Heads of State and Government', 'Authority of Heads of State'],
      ru: ['Конференция глав государств и правительств'],
    },
  },
  { id: 'ecowas-commission', parent: 'ecowas', generic: true, names: { en: ['Commission'], ru: ['Комиссия'] } },
  { id: 'ecowas-parliament', kind: 'LEGISLATURE', parent: 'ecowas', names: { en: ['ECOWAS Parliament'], ru: ['Парламент ЭКОВАС'] } },
  { id: 'ecowas-court', parent: 'ecowas', names: { en: ['ECOWAS Court of Justice', 'ECOWAS Court'], ru: ['Суд ЭКОВАС'] } },
  { id: 'ecowas-mediation', parent: 'ecowas', generic: true, names: { en: ['Mediation and Security Council'], ru: ['Совет по посредничеству и безопасности'] } },
  { id: 'aes', names: { en: ['Alliance of Sahel States', 'Confederation of Sahel States'], ru: ['Альянс государств Сахеля', 'Конфедерация государств Сахеля', 'АГС'] } },
  { id: 'sadc', acronyms: ['SADC'], names: { en: ['Southern African Development Community'], ru: ['Сообщество развития Юга Африки', 'САДК'] } },
  { id: 'eac', acronyms: ['EAC'], names: { en: ['East African Community'], ru: ['Восточноафриканское сообщество'] } },
  {
    id: 'eac-legislature', acronyms: ['EALA'], kind: 'LEGISLATURE', parent: 'eac',
    names: {
      en: ['East African Legislative Assembly'],
      ru: ['Восточноафриканская законодательная ассамблея'],
    },
  },
  { id: 'igad', acronyms: ['IGAD'], names: { en: ['Intergovernmental Authority on Development'], ru: ['Межправительственный орган по развитию', 'ИГАД'] } },
  {
    id: 'igad-assembly', parent: 'igad', generic: true, heads: true,
    names: {
      en: ['Assembly of Heads of State and Government'],
      ru: ['Ассамблея глав государств и правительств'],
    },
  },
  {
    id: 'eccas', acronyms: ['ECCAS'],
    names: {
      en: ['Economic Community of Central African States'],
      ru: ['Экономическое сообщество стран Центральной Африки', 'ЭСЦАГ'],
    },
  },
  {
    id: 'cemac', acronyms: ['CEMAC'],
    names: {
      en: ['Economic and Monetary Community of Central Africa', 'Central African Economic and Monetary Community'],
      ru: ['Экономическое и валютное сообщество Центральной Африки'],
    },
  },
  { id: 'uemoa', acronyms: ['UEMOA', 'WAEMU'], names: { en: ['West African Economic and Monetary Union'], ru: ['Западноафриканский экономический и валютный союз'] } },
  { id: 'comesa', acronyms: ['COMESA'], names: { en: ['Common Market for Eastern and Southern Africa'], ru: ['Общий рынок Восточной и Южной Африки', 'КОМЕСА'] } },
  { id: 'censad', names: { en: ['Community of Sahel-Saharan States'], ru: ['Сообщество сахело-сахарских государств'] } },
  { id: 'amu', names: { en: ['Arab Maghreb Union'], ru: ['Союз арабского Магриба'] } },
  {
    id: 'oic', acronyms: ['OIC'],
    names: {
      en: ['Organization of Islamic Cooperation', 'Organisation of Islamic Cooperation', 'Organization of the Islamic Conference', 'Organisation of the Islamic Conference'],
      ru: ['Организация исламского сотрудничества', 'ОИС', 'Организация Исламская конференция'],
      uz: ['Islom hamkorlik tashkiloti'],
    },
  },
  {
    id: 'oic-cfm', parent: 'oic', generic: true,
    names: {
      en: ['Council of Foreign Ministers'],
      ru: ['Совет министров иностранных дел', 'СМИД'],
      uz: ['Tashqi ishlar vazirlari kengashi'],
    },
  },
  {
    id: 'icesco', acronyms: ['ICESCO', 'ISESCO'], parent: 'oic',
    names: {
      en: ['Islamic World Educational, Scientific and Cultural Organization', 'Islamic Educational, Scientific and Cultural Organization'],
      ru: ['Исламская организация по вопросам образования, науки и культуры', 'ИСЕСКО'],
      uz: ['Islom olami ta’lim, fan va madaniyat tashkiloti', 'AYSESKO', 'ISESKO'],
    },
  },
  { id: 'd8', names: { en: ['D-8 Organization for Economic Cooperation', 'Developing Eight', 'D-8'], ru: ['Исламская восьмерка'] } },
  { id: 'las', names: { en: ['League of Arab States', 'Arab League'], ru: ['Лига арабских государств', 'ЛАГ'], uz: ['Arab davlatlari ligasi'] } },
  { id: 'las-council', parent: 'las', generic: true, names: { en: ['Council of Ministers', 'Ministerial Council'], ru: ['Совет министров иностранных дел'] } },
  {
    id: 'gcc', acronyms: ['GCC'],
    names: {
      en: ['Gulf Cooperation Council', 'Cooperation Council for the Arab States of the Gulf'],
      ru: ['Совет сотрудничества арабских государств Персидского залива', 'ССАГПЗ', 'Совет сотрудничества арабских государств Залива'],
      uz: ['Fors ko‘rfazi arab davlatlari hamkorlik kengashi', 'Arab davlatlari hamkorlik kengashi'],
    },
  },
  { id: 'gcc-sc', parent: 'gcc', generic: true, heads: true, names: { en: ['Supreme Council'], ru: ['Высший совет'] } },
  { id: 'gcc-mc', parent: 'gcc', generic: true, names: { en: ['Ministerial Council'], ru: ['Министерский совет'] } },
  { id: 'gcc-secretariat', parent: 'gcc', generic: true, names: { en: ['General Secretariat', 'Secretariat General'], ru: ['Генеральный секретариат'] } },
  {
    id: 'oas', acronyms: ['OAS'],
    names: {
      en: ['Organization of American States', 'Organisation of American States'],
      ru: ['Организация американских государств', 'ОАГ'],
      uz: ['Amerika davlatlari tashkiloti'],
    },
  },
  { id: 'oas-ga', parent: 'oas', generic: true, names: { en: ['General Assembly'], ru: ['Генеральная ассамблея'] } },
  { id: 'oas-permanent', parent: 'oas', generic: true, names: { en: ['Permanent Council'], ru: ['Постоянный совет'] } },
  {
    id: 'celac', acronyms: ['CELAC'],
    names: {
      en: ['Community of Latin American and Caribbean States'],
      ru: ['Сообщество стран Латинской Америки и Карибского бассейна', 'СЕЛАК', 'Сообщество латиноамериканских и карибских государств'],
    },
  },
  { id: 'mercosur', names: { en: ['Mercosur', 'Southern Common Market', 'Mercosul'], ru: ['Меркосур', 'Общий рынок стран Южной Америки'] } },
  { id: 'mercosur-cmc', parent: 'mercosur', names: { en: ['Common Market Council'], ru: ['Совет общего рынка'] } },
  { id: 'unasur', acronyms: ['UNASUR'], names: { en: ['Union of South American Nations'], ru: ['Союз южноамериканских наций', 'УНАСУР'] } },
  { id: 'alba', names: { en: ['Bolivarian Alliance for the Peoples of Our America', 'ALBA-TCP'], ru: ['Боливарианский альянс для народов нашей Америки'] } },
  { id: 'can', names: { en: ['Andean Community', 'Andean Community of Nations'], ru: ['Андское сообщество'] } },
  { id: 'sica', acronyms: ['SICA'], names: { en: ['Central American Integration System'], ru: ['Система центральноамериканской интеграции'] } },
  { id: 'caricom', acronyms: ['CARICOM'], names: { en: ['Caribbean Community'], ru: ['Карибское сообщество', 'КАРИКОМ'] } },
  { id: 'caricom-heads', parent: 'caricom', generic: true, heads: true, names: { en: ['Conference of Heads of Government'], ru: ['Конференция глав правительств'] } },
  { id: 'pacific-alliance', names: { en: ['Pacific Alliance'], ru: ['Тихоокеанский альянс'] } },
  {
    id: 'g20',
    names: {
      en: ['G20', 'Group of Twenty', 'G-20', 'Group of 20'],
      ru: ['Группа двадцати', 'Большая двадцатка', 'G20'],
      uz: ['Katta yigirmatalik', 'G20', 'Yigirmatalik guruhi'],
    },
  },
  {
    id: 'g7',
    names: {
      en: ['G7', 'Group of Seven', 'G-7', 'Group of 7'],
      ru: ['Группа семи', 'Большая семерка', 'G7'],
      uz: ['Katta yettilik', 'G7', 'Yettilik guruhi'],
    },
  },
  { id: 'g77', names: { en: ['Group of 77', 'G77'], ru: ['Группа 77', 'Группа семидесяти семи'] } },
  { id: 'brics', names: { en: ['BRICS'], ru: ['БРИКС'], uz: ['BRIKS', 'BRICS'] } },
  {
    id: 'ndb', acronyms: ['NDB'],
    names: {
      en: ['New Development Bank', 'BRICS New Development Bank', 'BRICS Bank'],
      ru: ['Новый банк развития', 'НБР', 'Новый банк развития БРИКС'],
      uz: ['Yangi taraqqiyot banki'],
    },
  },
  { id: 'quad', names: { en: ['Quadrilateral Security Dialogue'] } },
  { id: 'aukus', names: { en: ['AUKUS'], ru: ['АУКУС'] } },
  { id: 'nam', names: { en: ['Non-Aligned Movement'], ru: ['Движение неприсоединения'], uz: ['Qo‘shilmaslik harakati'] } },
  { id: 'commonwealth', names: { en: ['Commonwealth of Nations'], ru: ['Содружество наций'], uz: ['Millatlar Hamdo‘stligi'] } },
  {
    id: 'francophonie', acronyms: ['OIF'],
    names: {
      en: ['Organisation internationale de la Francophonie', 'International Organization of La Francophonie', 'International Organisation of La Francophonie', 'Francophonie'],
      ru: ['Международная организация франкофонии', 'Франкофония'],
    },
  },
  {
    id: 'cplp', acronyms: ['CPLP'],
    names: {
      en: ['Community of Portuguese Language Countries', 'Community of Portuguese-Speaking Countries'],
      ru: ['Содружество португалоязычных стран'],
    },
  },
  {
    id: 'opec', acronyms: ['OPEC'],
    names: {
      en: ['Organization of the Petroleum Exporting Countries', 'Organization of Petroleum Exporting Countries'],
      ru: ['Организация стран — экспортеров нефти', 'ОПЕК', 'Организация стран-экспортеров нефти'],
      uz: ['Neft eksport qiluvchi mamlakatlar tashkiloti', 'OPEK'],
    },
  },
  { id: 'opec-plus', names: { en: ['OPEC+'], ru: ['ОПЕК+'], uz: ['OPEK+'] } },
  {
    id: 'gecf', acronyms: ['GECF'],
    names: {
      en: ['Gas Exporting Countries Forum'],
      ru: ['Форум стран — экспортеров газа', 'ФСЭГ', 'Форум стран-экспортеров газа'],
      uz: ['Gaz eksport qiluvchi mamlakatlar forumi'],
    },
  },
  {
    id: 'oecd', acronyms: ['OECD'],
    names: {
      en: ['Organisation for Economic Co-operation and Development', 'Organization for Economic Cooperation and Development', 'Organisation for Economic Cooperation and Development', 'Organization for Economic Co-operation and Development'],
      ru: ['Организация экономического сотрудничества и развития', 'ОЭСР'],
      uz: ['Iqtisodiy hamkorlik va taraqqiyot tashkiloti', 'IHTT'],
    },
  },
  {
    id: 'fatf', acronyms: ['FATF'],
    names: {
      en: ['Financial Action Task Force'],
      ru: ['Группа разработки финансовых мер борьбы с отмыванием денег', 'ФАТФ'],
      uz: ['FATF'],
    },
  },
  {
    id: 'eag',
    names: {
      en: ['Eurasian Group on Combating Money Laundering and Financing of Terrorism'],
      ru: ['Евразийская группа по противодействию легализации преступных доходов и финансированию терроризма', 'ЕАГ'],
    },
  },
  { id: 'bis', names: { en: ['Bank for International Settlements'], ru: ['Банк международных расчетов'], uz: ['Xalqaro hisob-kitoblar banki'] } },
  { id: 'adb', acronyms: ['ADB'], names: { en: ['Asian Development Bank'], ru: ['Азиатский банк развития', 'АБР'], uz: ['Osiyo taraqqiyot banki', 'OTB'] } },
  {
    id: 'afdb', acronyms: ['AfDB'],
    names: {
      en: ['African Development Bank', 'African Development Bank Group'],
      ru: ['Африканский банк развития', 'АфБР'],
      uz: ['Afrika taraqqiyot banki'],
    },
  },
  {
    id: 'aiib', acronyms: ['AIIB'],
    names: {
      en: ['Asian Infrastructure Investment Bank'],
      ru: ['Азиатский банк инфраструктурных инвестиций', 'АБИИ'],
      uz: ['Osiyo infratuzilma investitsiyalari banki', 'OIIB'],
    },
  },
  {
    id: 'ebrd', acronyms: ['EBRD'],
    names: {
      en: ['European Bank for Reconstruction and Development'],
      ru: ['Европейский банк реконструкции и развития', 'ЕБРР'],
      uz: ['Yevropa tiklanish va taraqqiyot banki', 'YeTTB', 'YTTB'],
    },
  },
  {
    id: 'isdb', acronyms: ['IsDB'],
    names: {
      en: ['Islamic Development Bank', 'Islamic Development Bank Group'],
      ru: ['Исламский банк развития', 'ИБР'],
      uz: ['Islom taraqqiyot banki', 'ITB', 'Islom taraqqiyot banki guruhi'],
    },
  },
  { id: 'iadb', acronyms: ['IADB'], names: { en: ['Inter-American Development Bank'], ru: ['Межамериканский банк развития', 'МАБР'] } },
  {
    id: 'opec-fund',
    names: {
      en: ['OPEC Fund for International Development', 'OPEC Fund'],
      ru: ['Фонд международного развития ОПЕК', 'Фонд ОПЕК'],
      uz: ['OPEK Xalqaro taraqqiyot jamg‘armasi'],
    },
  },
  { id: 'gef', acronyms: ['GEF'], names: { en: ['Global Environment Facility'], ru: ['Глобальный экологический фонд', 'ГЭФ'], uz: ['Global ekologik jamg‘arma'] } },
  { id: 'gcf', names: { en: ['Green Climate Fund'], ru: ['Зеленый климатический фонд'], uz: ['Yashil iqlim jamg‘armasi'] } },
  {
    id: 'global-fund', kind: 'NGO',
    names: {
      en: ['Global Fund to Fight AIDS, Tuberculosis and Malaria'],
      ru: ['Глобальный фонд для борьбы со СПИДом, туберкулезом и малярией'],
      uz: ['OITS, sil va bezgakka qarshi kurashish global jamg‘armasi'],
    },
  },
  {
    id: 'itfc', acronyms: ['ITFC'], parent: 'isdb',
    names: {
      en: ['International Islamic Trade Finance Corporation'],
      ru: ['Международная исламская торгово-финансовая корпорация'],
    },
  },
  {
    id: 'osjd', acronyms: ['OSJD'],
    names: {
      en: ['Organization for Co-operation between Railways', 'Organization for Cooperation of Railways', 'Organisation for Co-operation between Railways'],
      ru: ['Организация сотрудничества железных дорог', 'ОСЖД'],
      uz: ['Temir yo‘llar hamkorlik tashkiloti'],
    },
  },
  { id: 'traceca', acronyms: ['TRACECA'], names: { en: ['Transport Corridor Europe-Caucasus-Asia'], ru: ['Транспортный коридор Европа — Кавказ — Азия', 'ТРАСЕКА'] } },
  { id: 'energy-charter', names: { en: ['Energy Charter Conference'], ru: ['Конференция по Энергетической хартии'] } },
  {
    id: 'iofs', acronyms: ['IOFS'], parent: 'oic',
    names: {
      en: ['Islamic Organization for Food Security', 'Islamic Organisation for Food Security'],
      ru: ['Исламская организация по продовольственной безопасности', 'ИОПБ'],
    },
  },
  {
    id: 'icrc', acronyms: ['ICRC'], kind: 'NGO',
    names: {
      en: ['International Committee of the Red Cross'],
      ru: ['Международный комитет Красного Креста', 'МККК'],
      uz: ['Xalqaro Qizil Xoch qo‘mitasi', 'XQXQ'],
    },
  },
  {
    id: 'ifrc', acronyms: ['IFRC'], kind: 'NGO',
    names: {
      en: ['International Federation of Red Cross and Red Crescent Societies'],
      ru: ['Международная федерация обществ Красного Креста и Красного Полумесяца', 'МФКК'],
      uz: ['Xalqaro Qizil Xoch va Qizil Yarim Oy jamiyatlari federatsiyasi'],
    },
  },
  {
    id: 'fifa', acronyms: ['FIFA'], kind: 'NGO',
    names: {
      en: ['Fédération Internationale de Football Association', 'International Federation of Association Football'],
      ru: ['Международная федерация футбола', 'ФИФА'],
      uz: ['Xalqaro futbol federatsiyasi', 'FIFA'],
    },
  },
  {
    id: 'uefa', acronyms: ['UEFA'], kind: 'NGO',
    names: {
      en: ['Union of European Football Associations'],
      ru: ['Союз европейских футбольных ассоциаций', 'УЕФА'],
      uz: ['Yevropa futbol assotsiatsiyalari ittifoqi', 'UYEFA', 'UEFA'],
    },
  },
  { id: 'afc', kind: 'NGO', names: { en: ['Asian Football Confederation'], ru: ['Азиатская конфедерация футбола'], uz: ['Osiyo futbol konfederatsiyasi', 'OFK'] } },
  {
    id: 'ioc', acronyms: ['IOC'], kind: 'NGO',
    names: {
      en: ['International Olympic Committee'],
      ru: ['Международный олимпийский комитет', 'МОК'],
      uz: ['Xalqaro olimpiya qo‘mitasi', 'XOQ'],
    },
  },
  { id: 'oca', acronyms: ['OCA'], kind: 'NGO', names: { en: ['Olympic Council of Asia'], ru: ['Олимпийский совет Азии', 'ОСА'], uz: ['Osiyo Olimpiya kengashi'] } },
  {
    id: 'anoc', acronyms: ['ANOC'], kind: 'NGO',
    names: {
      en: ['Association of National Olympic Committees'],
      ru: ['Ассоциация национальных олимпийских комитетов', 'АНОК'],
    },
  },
  {
    id: 'ipc', kind: 'NGO',
    names: {
      en: ['International Paralympic Committee'],
      ru: ['Международный паралимпийский комитет', 'МПК'],
      uz: ['Xalqaro paralimpiya qo‘mitasi', 'XPQ'],
    },
  },
  {
    id: 'wada', acronyms: ['WADA'], kind: 'NGO',
    names: {
      en: ['World Anti-Doping Agency'],
      ru: ['Всемирное антидопинговое агентство', 'ВАДА'],
      uz: ['Butunjahon antidoping agentligi', 'WADA'],
    },
  },
  {
    id: 'fide', acronyms: ['FIDE'], kind: 'NGO',
    names: {
      en: ['International Chess Federation', 'World Chess Federation'],
      ru: ['Международная шахматная федерация', 'ФИДЕ'],
      uz: ['Xalqaro shaxmat federatsiyasi', 'FIDE'],
    },
  },
  { id: 'cas', kind: 'NGO', names: { en: ['Court of Arbitration for Sport'], ru: ['Спортивный арбитражный суд'] } },
  {
    id: 'world-athletics', kind: 'NGO',
    names: {
      en: ['World Athletics', 'International Association of Athletics Federations'],
      ru: ['Всемирная легкоатлетическая ассоциация'],
    },
  },
  { id: 'uww', acronyms: ['UWW'], kind: 'NGO', names: { en: ['United World Wrestling'], ru: ['Объединенный мир борьбы'], uz: ['Jahon kurashchilar birlashmasi'] } },
  {
    id: 'ijf', acronyms: ['IJF'], kind: 'NGO',
    names: {
      en: ['International Judo Federation'],
      ru: ['Международная федерация дзюдо', 'ИДжФ'],
      uz: ['Xalqaro dzyudo federatsiyasi'],
    },
  },
  { id: 'weforum', acronyms: ['WEF'], kind: 'NGO', names: { en: ['World Economic Forum'], ru: ['Всемирный экономический форум'], uz: ['Jahon iqtisodiy forumi'] } },
  { id: 'iru', acronyms: ['IRU'], kind: 'NGO', names: { en: ['International Road Transport Union'], ru: ['Международный союз автомобильного транспорта', 'МСАТ'] } },
  {
    id: 'iata', acronyms: ['IATA'], kind: 'NGO',
    names: {
      en: ['International Air Transport Association'],
      ru: ['Международная ассоциация воздушного транспорта', 'ИАТА'],
    },
  },
  { id: 'uic', kind: 'NGO', names: { en: ['International Union of Railways'], ru: ['Международный союз железных дорог'] } },
];
