/**
 * Words of bodies, offices and events, in the nominative, with the English word by which an identity names the same thing:
 * 'Совет безопасности Казахстана' and 'Security Council of Kazakhstan' are one body. A stroke parts what is written either way.
 */
export const bodyTerms = {
  GOVERNMENT_BODY: {
    совет: 'council', мид: 'foreign affairs ministry', мвд: 'internal affairs ministry', мчс: 'emergency situation ministry', минфин: 'finance ministry', минобороны: 'defense ministry', минэнерго: 'energy ministry',
    минтранс: 'transport ministry', минэкономразвития: 'economic development ministry', минкульт: 'culture ministry', минздрав: 'health ministry', минюст: 'justice ministry', минсельхоз: 'agriculture ministry', генпрокуратура: 'prosecutor general',
    совбез: 'security council', госкомитет: 'state committee', цик: 'election commission', центробанк: 'central bank', комитет: 'committee', министерство: 'ministry', агентство: 'agency', комиссия: 'commission', секретариат: 'secretariat', служба: 'service', департамент: 'department', управление: 'directorate',
    инспекция: 'inspectorate', администрация: 'administration', прокуратура: 'prosecutor', казначейство: 'treasury', кабинет: 'cabinet', аппарат: 'office', правительство: 'government', коллегия: 'board', академия: 'academy',
  },
  LEGISLATURE: { парламент: 'parliament', сенат: 'senate', ассамблея: 'assembly', палата: 'chamber', конгресс: 'congress', дума: 'duma', рада: 'rada', собрание: 'assembly', меджлис: 'majlis', мажилис: 'mazhilis' },
  INTERGOVERNMENTAL: {
    организация: 'organization', союз: 'union', конференция: 'conference', форум: 'forum', сообщество: 'community', содружество: 'commonwealth', структура: 'structure', партнерство: 'partnership', ассоциация: 'association',
    альянс: 'alliance', лига: 'league', инициатива: 'initiative', объединение: 'association',
  },
  COMPANY: { компания: 'company', корпорация: 'corporation', банк: 'bank', фонд: 'fund', холдинг: 'holding', авиакомпания: 'airlines' },
  ACADEMIC: { университет: 'university', институт: 'institute', колледж: 'college', школа: 'school' },
  POLITICAL_PARTY: { партия: 'party' },
  NGO: { общество: 'society', федерация: 'federation' },
  MEDIA: { газета: 'newspaper', телеканал: 'channel' },
  MILITARY: { армия: 'army', флот: 'navy' },
  OTHER: { центр: 'centre', суд: 'court', бюро: 'bureau', группа: 'group', правление: 'board' },
} as const;

/** Fields of policy. */
export const fieldTerms: Readonly<Record<string, string>> = {
  центральноазиатский: 'central asian', среднеазиатский: 'central asian', азиатский: 'asian', европейский: 'european', евразийский: 'eurasian', африканский: 'african', арабский: 'arab', исламский: 'islamic',
  тюркский: 'turkic', американский: 'american', тихоокеанский: 'pacific', балтийский: 'baltic', черноморский: 'black sea', каспийский: 'caspian', кавказский: 'caucasus', всемирный: 'world', мировой: 'world',
  северный: 'northern', южный: 'southern', восточный: 'eastern', западный: 'western', центральный: 'central',
  иностранный: 'foreign', внешний: 'external', внутренний: 'internal', дело: 'affairs', экономика: 'economy', экономический: 'economic', финансы: 'finance', финансовый: 'finance', торговля: 'trade', торговый: 'trade',
  транспорт: 'transport', транспортный: 'transport', коммуникация: 'communications', связь: 'communications', цифровой: 'digital', развитие: 'development', инфраструктура: 'infrastructure', оборона: 'defense',
  безопасность: 'security', здравоохранение: 'health', образование: 'education', наука: 'science', культура: 'culture', спорт: 'sport', туризм: 'tourism', молодежь: 'youth', молодежный: 'youth', энергетика: 'energy', вода: 'water',
  водный: 'water', ресурс: 'resource', сельский: 'agriculture', хозяйство: 'economy', экология: 'environment', природный: 'natural', чрезвычайный: 'emergency', ситуация: 'situation', юстиция: 'justice', труд: 'labor', социальный: 'social',
  защита: 'protection', занятость: 'employment', население: 'population', промышленность: 'industry', инвестиция: 'investment', внешнеэкономический: 'external', сотрудничество: 'cooperation', связи: 'relations', отношение: 'relations', международный: 'international',
  национальный: 'national', государственный: 'state', таможня: 'customs', таможенный: 'customs', налог: 'tax', налоговый: 'tax', статистика: 'statistics', авиация: 'aviation', информация: 'information', информационный: 'information',
  технология: 'technology', технологический: 'technology', высший: 'higher', инновация: 'innovation', инновационный: 'innovation', строительство: 'construction', жилищный: 'housing', регион: 'region', региональный: 'regional', парламентский: 'parliamentary', граница: 'border', пограничный: 'border',
  миграция: 'migration', религия: 'religion', планирование: 'planning', конкуренция: 'competition', геология: 'geology', горный: 'mountain', горнодобывающий: 'mining', нефть: 'oil', газ: 'gas', продовольствие: 'food', лесной: 'forestry', рыбный: 'fisheries', интеграция: 'integration', стратегия: 'strategy',
  стратегический: 'strategic', реформа: 'reform', управление: 'management', дорога: 'road', железный: 'rail', автомобильный: 'road', гражданский: 'civil', космос: 'space', атомный: 'nuclear', ядерный: 'nuclear', коррупция: 'corruption', коммерция: 'commerce', борьба: 'combat', превентивный: 'preventive', дипломатия: 'diplomacy',
  революционный: 'revolutionary', вооруженный: 'armed', сила: 'force', военный: 'military', мир: 'peace', право: 'law', человек: 'human', потребитель: 'consumer', рынок: 'market', антимонопольный: 'antimonopoly', аграрный: 'agriculture', общественный: 'public',
  верховный: 'supreme', исполнительный: 'executive', законодательный: 'legislative', федеральный: 'federal', республиканский: 'republican', объединенный: 'united', межгосударственный: 'interstate', межправительственный: 'intergovernmental', постоянный: 'permanent', транзит: 'transit', логистика: 'logistics',
  печать: 'press', медицина: 'medicine', просвещение: 'education', искусство: 'arts', архитектура: 'architecture', ипотека: 'mortgage', страхование: 'insurance', стандарт: 'standards', метрология: 'metrology', климат: 'climate', среда: 'environment', окружающий: 'surrounding',
  антитеррористический: 'anti-terrorist', противодействие: 'counteraction', терроризм: 'terrorism', наркотик: 'drug', преступность: 'crime', охрана: 'protection', надзор: 'supervision', контроль: 'control', гидрометеорология: 'hydrometeorology', мораль: 'morals', директор: 'director', попечитель: 'trustee',
  попечительский: 'trustee', содействие: 'assistance', предпринимательство: 'business', бизнес: 'business', реконструкция: 'reconstruction',
};

/** What events and documents are called, and who meets. */
export const eventTerms: Readonly<Record<string, string>> = {
  глава: 'head', министр: 'minister', секретарь: 'secretary', президент: 'president', председатель: 'chairman', 'премьер-министр': 'prime minister', член: 'member', государство: 'state', страна: 'country', лидер: 'leader',
  участник: 'participant', пленарный: 'plenary', прокурор: 'prosecutor', руководитель: 'head', спикер: 'speaker', наблюдатель: 'observer', рабочий: 'working', эксперт: 'expert', депутат: 'deputy', заместитель: 'deputy',
};
