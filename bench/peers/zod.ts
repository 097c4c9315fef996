import { type ZodType, z } from 'zod';

/** The same bodies as zod schemas, open to other members as the contracts are. */

const amount = z.number().min(0);
const count = z.int().min(0);
const credits = { required_credits: amount, available_credits: amount };
const anything = z.unknown().refine((value) => value !== undefined);

export const isJobkoInsufficientCredits = check(
  z.looseObject({
    detail: z.looseObject({ code: z.literal('INSUFFICIENT_CREDITS'), message: z.string(), ...credits }),
  }),
);

export const isJobkoInsufficientCreditsRpc = check(
  z.looseObject({
    jsonrpc: z.literal('2.0'),
    error: z.looseObject({ code: z.literal(-32003), message: z.string(), data: z.looseObject(credits) }),
  }),
);

export const isF2dRateLimited = check(z.looseObject({ error: z.literal('Rate limit exceeded'), retry_after: amount }));

export const isAiWorkflowRateLimited = check(
  z.looseObject({ error: z.literal('rate limit exceeded'), limit_per_minute: count, retry_after_seconds: count }),
);

const codensMembers = {
  detail: anything,
  error_code: z.string(),
  category: z.enum(['permanent', 'transient', 'unauthorized', 'budget_exceeded']),
  suggested_action: z.string().nullish(),
  retry_after_seconds: count.nullish(),
};

export const isCodensEnvelope = check(z.looseObject(codensMembers));

export const isCodensRateLimited = check(
  z.looseObject({ ...codensMembers, error_code: z.literal('RATE_LIMITED'), retry_after_seconds: count }),
);

export const isRocketpunchNotFound = check(
  z.looseObject({ code: z.literal('NOT_FOUND'), message: z.string(), status: z.literal(404) }),
);

function check(schema: ZodType): (body: unknown) => boolean {
  return (body) => schema.safeParse(body).success;
}
