import type { Sql } from 'sql-template-tag';
import sql from 'sql-template-tag';

/** Translations that an article shows at most. */
export const MAX_TRANSLATIONS = 100;

/** Articles `t` seen before the article `k.key`, named `o`, that are the same as it. What is canceled or held back is nobody's original. */
const earlierSame = {
  joins: sql`join article o on o.id = k.key`,
  where: sql`t.id < o.id and t.status = 'USABLE' and not t.held
    and (t.text_key = o.text_key or t.address_key = o.address_key or t.source_id = o.source_id and t.guid = o.guid and t.language = o.language)`,
};

export const original = earlierSame;

export const duplicateReason: Sql = sql`(
  select case when t.text_key = o.text_key and t.address_key is distinct from o.address_key and (t.guid = o.guid and t.source_id = o.source_id) is not true then 'same text' else 'same address' end
  from article t ${earlierSame.joins} where ${earlierSame.where} order by t.id limit 1)`;

/** Articles `t` that are a translation of the article `k.key`. */
export const isTranslation = {
  joins: sql`join article o on o.id = k.key`,
  where: sql`t.id <> o.id and t.source_id = o.source_id and t.language <> o.language and t.status = 'USABLE'
    and (t.translation_key = o.translation_key or t.story_id = o.story_id)`,
};
