import type { Endpoint } from "./endpoint";
import { spec as accountsConfirmation } from "./v1/accounts/confirmation/operations";
import { spec as accounts } from "./v1/accounts/operations";
import { spec as applicationsApplicationIdDocuments } from "./v1/applications/[applicationId]/documents/operations";
import { spec as auditEvents } from "./v1/audit-events/operations";
import { spec as auditEventsVerification } from "./v1/audit-events/verification/operations";
import { spec as documentsDocumentIdContent } from "./v1/documents/[documentId]/content/operations";
import { spec as documentsDocumentId } from "./v1/documents/[documentId]/operations";
import { spec as documentsDocumentIdRemoval } from "./v1/documents/[documentId]/removal/operations";
import { spec as me } from "./v1/me/operations";
import { spec as mePassword } from "./v1/me/password/operations";
import { spec as meSessionsSessionId } from "./v1/me/sessions/[sessionId]/operations";
import { spec as meSessions } from "./v1/me/sessions/operations";
import { spec as meSignOut } from "./v1/me/sign-out/operations";
import { spec as openapijson } from "./v1/openapi.json/operations";
import { spec as passwordResetsConfirmation } from "./v1/password-resets/confirmation/operations";
import { spec as passwordResets } from "./v1/password-resets/operations";
import { spec as sessions } from "./v1/sessions/operations";
import { spec as usersUserId } from "./v1/users/[userId]/operations";
import { spec as users } from "./v1/users/operations";

/** Every address of the API with its operations; a test holds it against the routes on disk. */
export const endpoints: Record<string, Endpoint> = {
  "/api/v1/accounts/confirmation": accountsConfirmation,
  "/api/v1/accounts": accounts,
  "/api/v1/applications/[applicationId]/documents": applicationsApplicationIdDocuments,
  "/api/v1/audit-events": auditEvents,
  "/api/v1/audit-events/verification": auditEventsVerification,
  "/api/v1/documents/[documentId]/content": documentsDocumentIdContent,
  "/api/v1/documents/[documentId]": documentsDocumentId,
  "/api/v1/documents/[documentId]/removal": documentsDocumentIdRemoval,
  "/api/v1/me": me,
  "/api/v1/me/password": mePassword,
  "/api/v1/me/sessions/[sessionId]": meSessionsSessionId,
  "/api/v1/me/sessions": meSessions,
  "/api/v1/me/sign-out": meSignOut,
  "/api/v1/openapi.json": openapijson,
  "/api/v1/password-resets/confirmation": passwordResetsConfirmation,
  "/api/v1/password-resets": passwordResets,
  "/api/v1/sessions": sessions,
  "/api/v1/users/[userId]": usersUserId,
  "/api/v1/users": users,
};
