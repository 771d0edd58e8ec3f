import type { Cue, Side, Turns } from '../lexicon.js';
import { PhraseTable, wordSet } from '../phrase-table.js';
import { fixed, inPassive, inPast, inflectedSet } from './inflected.js';

type Entry = readonly [string, Cue];
type RoleName = Extract<Cue, { says: 'role' }>['role'];
type RoleDetails = Omit<Extract<Cue, { says: 'role' }>, 'says' | 'role' | 'side'>;

/** Phrases with verbs in the past, in angle brackets. */
const role = (name: RoleName, side: Side, phrases: string, details: RoleDetails = { held: true }): Entry[] =>
  inPast(phrases).map((form) => [form, { says: 'role', role: name, side, ...details }] as const);

const status = (meaning: Cue, forms: readonly string[]): Entry[] => forms.map((form) => [form, meaning] as const);

const ofDelegation: RoleDetails = { held: true, ofDelegation: true };
const headOfDelegation: RoleDetails = { held: true, ofDelegation: true, elliptic: true };
const forState: RoleDetails = { held: true, forState: true, elliptic: true };

const documentVerb = (value: 'SIGNED' | 'ADOPTED' | 'APPROVED' | 'RATIFIED', pastVerb: string, participle: string, planned: string): Entry[] => [
  ...status({ says: 'document status', status: value, side: 'after' }, inPast(`<${pastVerb}>`)),
  ...status({ says: 'document status', status: value, side: 'either' }, inPassive(`<${participle}>`)),
  ...['был', 'была', 'было', 'были'].flatMap((auxiliary) => status({ says: 'document status', status: value, side: 'either' }, inPassive(`${auxiliary} <${participle}>`))),
  ...['будет', 'будут'].flatMap((auxiliary) => status({ says: 'document status', status: 'PLANNED', side: 'either' }, inPassive(`${auxiliary} <${participle}>`))),
  ...status({ says: 'document status', status: 'PLANNED', side: 'either' }, planned.split(';')),
];

export const cues: Turns = {
  presenceWords: wordSet('присутствовали присутствующие участники участвовали'),
  ellipses: wordSet('— – -'),
  cues: new PhraseTable<Cue>([
    ...role('MEMBER', 'either', '<принял> участие;участие <принял>;участие в заседании <принял>;участие во встрече <принял>;участие в нем <принял>;участие в ней <принял>;участие в переговорах <принял>;<участвовал>;<прибыл>;<прилетел>;<приехал>;<присутствовал>;также <присутствовал>;<собрал>'),
    ...role('MEMBER', 'either', '<выступил>', { held: true, elliptic: true }),
    ...role('MEMBER', 'either', 'принимают участие;принимает участие;участвует;участвуют;примет участие;примут участие', {}),
    ...role('MEMBER', 'before', '<провел> переговоры;<встретился>;<подписал>;<доложил>;<провел> встречу'),
    ...role('MEMBER', 'after', 'встретился с;встретилась с;встретились с;провел переговоры с;провели переговоры с'),
    ...role('MEMBER', 'after', 'в ее состав <вошел>;в состав делегации <вошел>;в ее состав <входил>;в состав делегации <входил>;в нее <вошел>', ofDelegation),
    ...role('GUEST', 'before', '<присутствовал> как гость;<присутствовал> в качестве гостя;в качестве гостя;в качестве гостей;<присутствовал> на правах гостя;как гость;как гости;<прибыл> с визитом;<зачитал> приветствие'),
    ...role('GUEST', 'after', 'в качестве гостей <присутствовал>;среди гостей <был>;гостями <был>'),
    ...role('OBSERVER', 'before', 'в качестве наблюдателя;в качестве наблюдателей;как наблюдатель;<присутствовал> в качестве наблюдателя;<участвовал> в качестве наблюдателя'),
    ...role('OBSERVER', 'after', 'в качестве наблюдателей <присутствовал>;в качестве наблюдателя <присутствовал>;в качестве наблюдателей <участвовал>;в качестве наблюдателя <участвовал>'),
    ...role('CHAIR', 'either', '<председательствовал>;<председательствовал> на заседании;<вел>;заседание <вел>;заседание <провел>'),
    ...role('CHAIR', 'after', 'под председательством;под руководством;председательствует', {}),
    ...role('HOST', 'either', '<принимал>;<встречал> гостей;принимающую сторону <представлял>'),
    ...role('HOST', 'before', '<принял>', { held: true, ofPeople: true }),
    ...role('GUEST', 'after', '<принял>', { held: true, ofPeople: true }),
    ...role('MEMBER', 'before', '<провел> телефонный разговор с;<провел> телефонный разговор;<побеседовал> по телефону с;<поговорил> по телефону с', { held: true, whoeverHosts: 'of a visit' }),
    ...role('MEMBER', 'after', '<провел> телефонный разговор с;<побеседовал> по телефону с;<поговорил> по телефону с', { held: true, whoeverHosts: 'of a visit' }),
    ...role('HOST', 'before', '<принял> глав делегаций;<принял> участников;<принял> глав;<принял> министров'),
    ...role('HEAD_OF_DELEGATION', 'either', '<возглавил>;<возглавлял>;<возглавлял> делегацию;<возглавил> делегацию', headOfDelegation),
    ...role('HEAD_OF_DELEGATION', 'after', 'во главе с', ofDelegation),
    ...role('HEAD_OF_DELEGATION', 'after', '<представлял>;<представил>', forState),
    ...role('SPEAKER', 'before', '<выступил> с речью;<выступил> с докладом;<выступил> с обращением;<выступил> с приветствием;<выступил> с заявлением'),
    ...role('ABSENT', 'before', 'не <приехал>;не <прибыл>;не <участвовал>;не <присутствовал>;<отсутствовал>;в зале не было;не смог приехать из-за;<остался> дома;не <получил> визу;не смог приехать;не смогла приехать;не смог принять участие;не <явился>;участия не <принимал>;участия не <принял>;не <прилетел>'),
    ...role('ABSENT', 'after', 'в отсутствие'),

    ...status({ says: 'event status', status: 'HELD' }, inPast(`<состоялся>;<прошел>;<проходил>;<завершился>;<завершил>;<открылся>;<открыл>;<начался>;<закончился>;<провел>;<собрался>;<встретился>;<провел> встречу;<провел> переговоры;<провел> телефонный разговор;<провел> телефонный разговор с;<провел> переговоры с;<подвел> итоги;<подвел>;был проведен;была проведена;было проведено;были проведены;<принимал>`)),
    ...status({ says: 'event status', status: 'HELD', present: true }, ['проходит', 'проходят', 'идет', 'идут', 'продолжается', 'проводит', 'проводится', 'открывается', 'в рамках', 'в ходе']),
    ...status({ says: 'event status', status: 'PLANNED' }, `пройдет;пройдут;состоится;состоятся;намечено провести;намечена;намечен;намечено;намечены;запланирован;запланирована;запланировано;запланированы;планируется;планируется провести;предполагается провести;ожидается;ожидаются;
      соберется;соберутся;может пройти;может состояться;должен пройти;должна пройти;должно пройти;должна состояться;должно состояться;должен состояться;будет проведено;будет проведена;будет проведен;проведет;проведут;откроется;начнется;пройти`.split(';').map((form) => form.trim())),
    ...[...inflectedSet('прошедший состоявшийся проходивший завершившийся открывшийся начавшийся проведенный закончившийся')].map((form) => [form, { says: 'event status', status: 'HELD' }] as const),
    ...[...inflectedSet('намеченный запланированный назначенный')].map((form) => [form, { says: 'event status', status: 'PLANNED' }] as const),
    ...status({ says: 'event status', status: 'POSTPONED' }, [...inPassive('<отложен>;<перенесен>'), ...inPast('<перенес>')]),
    ...status({ says: 'event status', status: 'CANCELED' }, [...inPassive('<отменен>'), ...inPast('не <состоялся>'), 'не состоится', 'не состоятся', 'не пройдет']),

    ...documentVerb('SIGNED', 'подписал', 'подписан', 'предстоит подписать;планируется подписать;предполагается подписать;подпишут;подпишет'),
    ...documentVerb('ADOPTED', 'принял', 'принят', 'планируется принять;предполагается принять;примут;примет'),
    ...documentVerb('APPROVED', 'утвердил', 'утвержден', 'планируется утвердить;предполагается утвердить;утвердят;утвердит'),
    ...documentVerb('APPROVED', 'одобрил', 'одобрен', 'планируется одобрить;одобрят;одобрит'),
    ...documentVerb('RATIFIED', 'ратифицировал', 'ратифицирован', 'ратифицируют;ратифицирует'),
    ...status({ says: 'document status', status: 'DRAFT', side: 'either' }, ['готовятся', 'готовится', 'разрабатывается', 'разрабатываются', 'подготовлен', 'подготовлена']),
    ...fixed('будет;будут;намерен;намерены;предстоит;должен;должны;планирует;планируют', { says: 'future' } satisfies Cue as Cue),
  ]),
};
