import type { Endpoint } from "./endpoint";
import { spec as accountsConfirmation } from "./v1/accounts/confirmation/operations";
import { spec as accounts } from "./v1/accounts/operations";
import { spec as applicationsApplicationIdAnswers } from "./v1/applications/[applicationId]/answers/operations";
import { spec as applicationsApplicationIdDocuments } from "./v1/applications/[applicationId]/documents/operations";
import { spec as applicationsApplicationIdFormVersion } from "./v1/applications/[applicationId]/form-version/operations";
import { spec as applicationsApplicationId } from "./v1/applications/[applicationId]/operations";
import { spec as applicationsApplicationIdReconsideration } from "./v1/applications/[applicationId]/reconsideration/operations";
import { spec as applicationsApplicationIdReplies } from "./v1/applications/[applicationId]/replies/operations";
import { spec as applicationsApplicationIdSubmission } from "./v1/applications/[applicationId]/submission/operations";
import { spec as applicationsApplicationIdWithdrawal } from "./v1/applications/[applicationId]/withdrawal/operations";
import { spec as applications } from "./v1/applications/operations";
import { spec as auditEvents } from "./v1/audit-events/operations";
import { spec as auditEventsVerification } from "./v1/audit-events/verification/operations";
import { spec as documentsDocumentIdContent } from "./v1/documents/[documentId]/content/operations";
import { spec as documentsDocumentId } from "./v1/documents/[documentId]/operations";
import { spec as documentsDocumentIdRemoval } from "./v1/documents/[documentId]/removal/operations";
import { spec as eligibilityChecks } from "./v1/eligibility-checks/operations";
import { spec as form } from "./v1/form/operations";
import { spec as formVersionsVersionId } from "./v1/form-versions/[versionId]/operations";
import { spec as formVersions } from "./v1/form-versions/operations";
import { spec as institutionsRor } from "./v1/institutions/[ror]/operations";
import { spec as institutions } from "./v1/institutions/operations";
import { spec as me } from "./v1/me/operations";
import { spec as mePassword } from "./v1/me/password/operations";
import { spec as meSessionsSessionId } from "./v1/me/sessions/[sessionId]/operations";
import { spec as meSessions } from "./v1/me/sessions/operations";
import { spec as meSignOut } from "./v1/me/sign-out/operations";
import { spec as mrzReadings } from "./v1/mrz-readings/operations";
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
  "/api/v1/applications/[applicationId]/answers": applicationsApplicationIdAnswers,
  "/api/v1/applications/[applicationId]/documents": applicationsApplicationIdDocuments,
  "/api/v1/applications/[applicationId]/form-version": applicationsApplicationIdFormVersion,
  "/api/v1/applications/[applicationId]": applicationsApplicationId,
  "/api/v1/applications/[applicationId]/reconsideration": applicationsApplicationIdReconsideration,
  "/api/v1/applications/[applicationId]/replies": applicationsApplicationIdReplies,
  "/api/v1/applications/[applicationId]/submission": applicationsApplicationIdSubmission,
  "/api/v1/applications/[applicationId]/withdrawal": applicationsApplicationIdWithdrawal,
  "/api/v1/applications": applications,
  "/api/v1/audit-events": auditEvents,
  "/api/v1/audit-events/verification": auditEventsVerification,
  "/api/v1/documents/[documentId]/content": documentsDocumentIdContent,
  "/api/v1/documents/[documentId]": documentsDocumentId,
  "/api/v1/documents/[documentId]/removal": documentsDocumentIdRemoval,
  "/api/v1/eligibility-checks": eligibilityChecks,
  "/api/v1/form": form,
  "/api/v1/form-versions": formVersions,
  "/api/v1/form-versions/[versionId]": formVersionsVersionId,
  "/api/v1/institutions/[ror]": institutionsRor,
  "/api/v1/institutions": institutions,
  "/api/v1/me": me,
  "/api/v1/me/password": mePassword,
  "/api/v1/me/sessions/[sessionId]": meSessionsSessionId,
  "/api/v1/me/sessions": meSessions,
  "/api/v1/me/sign-out": meSignOut,
  "/api/v1/mrz-readings": mrzReadings,
  "/api/v1/openapi.json": openapijson,
  "/api/v1/password-resets/confirmation": passwordResetsConfirmation,
  "/api/v1/password-resets": passwordResets,
  "/api/v1/sessions": sessions,
  "/api/v1/users/[userId]": usersUserId,
  "/api/v1/users": users,
};
