import { z } from 'zod';
import type { AskedKind } from './fields.js';
import { askedKinds, fields } from './fields.js';

/** Most subjects of an answer, claims of a subject and quotes of a claim that are looked at. */
export const answerBounds = { subjects: 500, claims: 100, quotes: 8, quoteLength: 400 };

const claim = z.strictObject({
  field: z.enum([...new Set(Object.values(fields).flatMap((each) => Object.keys(each)))]),
  value: z.union([z.string(), z.number(), z.null()]),
  quotes: z.array(z.string().min(1).max(answerBounds.quoteLength)).min(1).max(answerBounds.quotes),
});

const subject = z.strictObject({ key: z.string().min(1).max(100), kind: z.enum(askedKinds), claims: z.array(claim).max(answerBounds.claims) });

/** One statement of a model, with the words that are to prove it. */
export type AnsweredClaim = z.output<typeof claim>;

export interface AnsweredSubject {
  readonly key: string;
  readonly kind: AskedKind;
  readonly claims: readonly AnsweredClaim[];
}

/** What a model is asked to answer, as a JSON Schema. */
export const answerSchema = z.toJSONSchema(z.strictObject({ subjects: z.array(subject).max(answerBounds.subjects) }));

const whole = z.object({ subjects: z.array(z.unknown()) });
const loose = z.object({ key: z.string().min(1).max(100), kind: z.enum(askedKinds), claims: z.array(z.unknown()) });

/** What an answer offers: how much, and the part of it that has the form that was asked for. */
export interface Offer {
  readonly claims: number;
  readonly subjects: readonly AnsweredSubject[];
}

/** The subjects and claims of an answer that have the form that was asked for; what has another is left out one by one. Null where the whole has another form. */
export const readAnswer = (content: string): Offer | null => {
  const answer = whole.safeParse(parsed(content));
  if (!answer.success) return null;
  const offered = answer.data.subjects.slice(0, answerBounds.subjects).map((each) => loose.safeParse(each));
  const claims = offered.reduce((sum, each) => sum + (each.success ? each.data.claims.length : 1), 0);
  const subjects = offered.flatMap(({ data }) => (data === undefined ? [] : [{
    ...data, claims: data.claims.slice(0, answerBounds.claims).flatMap((each) => claim.safeParse(each).data ?? []),
  }]));
  return { claims, subjects };
};

const parsed = (content: string): unknown => {
  try {
    return JSON.parse(content);
  } catch {
    return null;
  }
};
