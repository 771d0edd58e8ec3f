import type { Sql } from 'sql-template-tag';
import sql from 'sql-template-tag';

/** Translations that an article shows at most. */
export const MAX_TRANSLATIONS = 100;

/** The owner of a relation, which is an article, as `o`. */
const owner = sql`join article o on o.id = k.key`;

const sameAddress = sql`(t.address_key = o.address_key or t.source_id = o.source_id and t.guid = o.guid and t.language = o.language)`;

/** Articles `t` seen before the owner that are the same as it. What is canceled or held back is nobody's original. */
export const earlierSame = {
  joins: owner,
  where: sql`t.id < o.id and t.status = 'USABLE' and not t.held and (t.text_key = o.text_key or ${sameAddress})`,
};

/** What the owner has of the first of these; null where there is none. */
export const duplicateReason: Sql = sql`(
  select case when ${sameAddress} then 'same address' else 'same text' end
  from article t ${earlierSame.joins} where ${earlierSame.where} order by t.id limit 1)`;

/** Articles `t` that are a translation of the owner. */
export const translated = {
  joins: owner,
  where: sql`t.id <> o.id and t.source_id = o.source_id and t.language <> o.language and t.status = 'USABLE'
    and (t.translation_key = o.translation_key or t.story_id = o.story_id)`,
};
