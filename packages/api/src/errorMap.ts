/** The one place where a domain error becomes a wire error. */
import type { DomainError } from "@aiwei/domain/errors"
import type { TRPC_ERROR_CODE_KEY } from "@trpc/server/rpc"

export const codeOf = {
  OrgUnitNotFound: "NOT_FOUND",
  DivisionCodeTaken: "CONFLICT",
  MoveMakesCycle: "UNPROCESSABLE_CONTENT",
  MoveTooEarly: "PRECONDITION_FAILED",
  PlaceNotFound: "NOT_FOUND",
  PlaceAmbiguous: "UNPROCESSABLE_CONTENT",
  OfficeNotFound: "NOT_FOUND",
  OfficeAmbiguous: "UNPROCESSABLE_CONTENT",
  PeriodHasNoScores: "NOT_FOUND",
  SchemeNotFound: "NOT_FOUND",
  SchemeInvalid: "UNPROCESSABLE_CONTENT",
  AlreadyPublished: "CONFLICT",
  ReasonNeeded: "PRECONDITION_FAILED",
  StepNotAllowed: "PRECONDITION_FAILED",
  PublicationNotFound: "NOT_FOUND",
  NothingPublished: "NOT_FOUND",
  BatchNotFound: "NOT_FOUND",
  BatchNotOpen: "CONFLICT",
  FileNotFound: "NOT_FOUND",
  FileTooLarge: "PAYLOAD_TOO_LARGE",
  SignInRequired: "UNAUTHORIZED",
  SignInFailed: "UNAUTHORIZED",
  TooManyAttempts: "TOO_MANY_REQUESTS",
  NotAllowed: "FORBIDDEN",
  AccountNameTaken: "CONFLICT",
  AccountNotFound: "NOT_FOUND",
  WeakPassword: "UNPROCESSABLE_CONTENT",
  ScoreNotReadable: "UNPROCESSABLE_CONTENT"
} as const satisfies Record<DomainError["_tag"], TRPC_ERROR_CODE_KEY>
