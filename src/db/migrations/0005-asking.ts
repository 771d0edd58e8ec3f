import type { MigrationInterface, QueryRunner } from 'typeorm';
import { foldNames } from '../folded-names.js';

/**
 * Uzbek is written in two alphabets, and its Latin one has an apostrophe that keyboards spell in many ways. Both become one here: Latin without
 * apostrophes. Where the alphabets disagree on a letter (ц is ts or s) the coarser spelling stands for both.
 */
const folding = `
CREATE FUNCTION join_apostrophes(text text) RETURNS text LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$
  SELECT regexp_replace(translate(text, '‘’ʻʼ\`´', ''''''''''''''), '(?<=[[:alpha:]]{2}|[oOgG])''(?=[[:alpha:]])', '', 'g')
$$;
COMMENT ON FUNCTION join_apostrophes IS 'A text whose words hold no apostrophe: ma’no is mano, o‘rta is orta. An article such as the one in l’État stays apart.';

CREATE FUNCTION fold_uzbek(text text) RETURNS text LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$
  SELECT replace(translate(
    replace(replace(replace(replace(replace(replace(
      regexp_replace(lower(join_apostrophes(text)), '(?<![бвгджзйклмнпрстфхцчшщқғҳ])е', 'ye', 'g'),
      'ё', 'yo'), 'ю', 'yu'), 'я', 'ya'), 'ч', 'ch'), 'ш', 'sh'), 'щ', 'sh'),
    'абвгғдежзийкқлмнопрстуўфхҳцыэъь', 'abvggdejziykqlmnoprstuofxhsie'), 'ts', 's')
$$;
COMMENT ON FUNCTION fold_uzbek IS 'Lower case, Cyrillic in the Latin letters of Uzbek, without apostrophes.';
`;

/** An article is searched in its own language; \`kind\` is the way in which that is done. */
const articleSearch = `
CREATE FUNCTION search_kind(language text) RETURNS text LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$
  SELECT CASE split_part(language, '-', 1) WHEN 'en' THEN 'english' WHEN 'ru' THEN 'russian' WHEN 'uz' THEN 'uzbek' ELSE 'simple' END
$$;

CREATE FUNCTION search_vector(language text, text text) RETURNS tsvector LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$
  SELECT to_tsvector(search_configuration(language), CASE search_kind(language) WHEN 'uzbek' THEN fold_uzbek(text) ELSE text END)
$$;

CREATE FUNCTION search_query(kind text, text text) RETURNS tsquery LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$
  SELECT CASE kind
    WHEN 'english' THEN websearch_to_tsquery('english', text)
    WHEN 'russian' THEN websearch_to_tsquery('russian', text)
    WHEN 'uzbek' THEN websearch_to_tsquery('simple', fold_uzbek(text))
    ELSE websearch_to_tsquery('simple', text) END
$$;
`;

/**
 * The names of one node are of several languages, and a query must hold over all of them at once: "-x" means in none. So their vector has each word as it
 * stands, in one alphabet, and its stem beside it (English for ASCII words, Russian for others: what the configuration russian does), and a query asks of each word one or the other.
 */
const nameSearch = `
CREATE FUNCTION name_vector(names text) RETURNS tsvector LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$
  SELECT concat_ws(' ', to_tsvector('russian', join_apostrophes(names))::text, to_tsvector('simple', fold_uzbek(names))::text)::tsvector
$$;

CREATE FUNCTION lexeme_query(lexeme text) RETURNS tsquery LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$
  SELECT ('''' || replace(replace(lexeme, '\\', '\\\\'), '''', '''''') || '''')::tsquery
$$;

CREATE FUNCTION name_query(text text) RETURNS tsquery LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE AS $$
DECLARE
  asked text := join_apostrophes(text);
  whole tsquery := websearch_to_tsquery('simple', asked);
  word text;
  stem text;
  either tsquery;
BEGIN
  FOREACH word IN ARRAY tsvector_to_array(to_tsvector('simple', asked)) LOOP
    CONTINUE WHEN fold_uzbek(word) = '';
    either := lexeme_query(fold_uzbek(word));
    FOREACH stem IN ARRAY coalesce(ts_lexize(CASE WHEN word ~ '^[\\x01-\\x7f]*$' THEN 'english_stem' ELSE 'russian_stem' END::regdictionary, word), '{}') LOOP
      either := either || lexeme_query(stem);
    END LOOP;
    whole := ts_rewrite(whole, lexeme_query(word), either);
  END LOOP;
  RETURN whole;
END
$$;
`;

/** Rows of the log that are no longer current keep the vectors that they were made with: their texts are gone. */
const vectorsAnew = `
UPDATE article_facets f SET words = search_vector(a.language, concat_ws(E'\\n\\n', a.headline, a.lead, a.body))
  FROM article a WHERE a.id = f.node_id AND f.current AND search_kind(a.language) = 'uzbek';
UPDATE event_facets f SET words = name_vector(named.names)
  FROM (SELECT e.id, coalesce(string_agg(n.value, E'\\n' ORDER BY n.id), '') AS names FROM event e LEFT JOIN name n ON n.node_id IN (e.id, e.series_id) GROUP BY e.id) named
  WHERE named.id = f.node_id AND f.current;
UPDATE name_words w SET words = name_vector(named.names)
  FROM (SELECT n.node_id, string_agg(n.value, E'\\n' ORDER BY n.id) AS names FROM name n GROUP BY n.node_id) named WHERE named.node_id = w.node_id;
`;

const foldedNames = `
ALTER TABLE "name" ADD "folded" text NOT NULL DEFAULT '';
ALTER TABLE "name" ALTER "folded" DROP DEFAULT;
CREATE INDEX "name_folded" ON "name" USING gin ("folded" gin_trgm_ops);
`;

/** How like a word of a name must be to what is asked: a setting of pg_trgm that its index goes by, and that holds within this function alone. */
const similarNames = `
CREATE FUNCTION name_likeness(asked text, folded text) RETURNS real LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$
  SELECT ((2 * word_similarity(asked, folded) + similarity(asked, folded)) / 3)::real
$$;
COMMENT ON FUNCTION name_likeness IS 'How like a folded name is to what is asked, as a whole or in a part: 1 for the same, and less the more stands around it.';

CREATE FUNCTION similar_names(asked text) RETURNS TABLE (node_id uuid, value text, likeness real) LANGUAGE sql STABLE STRICT
SET pg_trgm.word_similarity_threshold = 0.5 AS $$
  SELECT n.node_id, n.value, name_likeness(asked, n.folded) FROM name n WHERE asked <% n.folded
$$;
COMMENT ON FUNCTION similar_names IS 'Forms of names that are like a folded text as a whole or in a part.';
`;

const countries = `
ALTER TABLE "source" ADD "country_id" uuid;
ALTER TABLE "source" ADD CONSTRAINT "FK_c63d659b7a7baba435b696796ed" FOREIGN KEY ("country_id") REFERENCES "organization"("id") DEFERRABLE INITIALLY DEFERRED;
`;

const memberships = `
CREATE TABLE "membership" (
  "id" uuid NOT NULL,
  "organization_id" uuid NOT NULL,
  "member_id" uuid NOT NULL,
  "since" date,
  "until" date,
  CONSTRAINT "PK_membership" PRIMARY KEY ("id"),
  CONSTRAINT "FK_412ffe9391a352e8a4e3dc46f6f" FOREIGN KEY ("organization_id") REFERENCES "organization"("id") DEFERRABLE INITIALLY DEFERRED,
  CONSTRAINT "FK_f2a84d9c3e2bc7890c08500042b" FOREIGN KEY ("member_id") REFERENCES "organization"("id") DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX "membership_of_organization" ON "membership" ("organization_id");
CREATE INDEX "membership_of_member" ON "membership" ("member_id");
`;

export class Asking1764028805000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const part of [folding, articleSearch, nameSearch, vectorsAnew, foldedNames]) await runner.query(part);
    await foldNames(runner);
    for (const part of [similarNames, countries, memberships]) await runner.query(part);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE "membership"; ALTER TABLE "source" DROP "country_id"; DROP FUNCTION similar_names, name_likeness; DROP INDEX "name_folded"; ALTER TABLE "name" DROP "folded";
      DROP FUNCTION name_query, lexeme_query, name_vector, search_query, search_vector, search_kind, fold_uzbek, join_apostrophes`);
  }
}
