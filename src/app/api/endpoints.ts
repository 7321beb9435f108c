import type { Endpoint } from "./endpoint";
import { spec as accountsConfirmation } from "./v1/accounts/confirmation/operations";
import { spec as accounts } from "./v1/accounts/operations";
import { spec as applicationsApplicationIdAnswers } from "./v1/applications/[applicationId]/answers/operations";
import { spec as applicationsApplicationIdAnswersPage } from "./v1/applications/[applicationId]/answers/page/operations";
import { spec as applicationsApplicationIdDecisionLetter } from "./v1/applications/[applicationId]/decision-letter.pdf/operations";
import { spec as applicationsApplicationIdDocuments } from "./v1/applications/[applicationId]/documents/operations";
import { spec as applicationsApplicationIdFormVersion } from "./v1/applications/[applicationId]/form-version/operations";
import { spec as applicationsApplicationId } from "./v1/applications/[applicationId]/operations";
import { spec as applicationsApplicationIdParkedAnswersParkedId } from "./v1/applications/[applicationId]/parked-answers/[parkedId]/operations";
import { spec as applicationsApplicationIdReceipt } from "./v1/applications/[applicationId]/receipt.pdf/operations";
import { spec as applicationsApplicationIdReconsideration } from "./v1/applications/[applicationId]/reconsideration/operations";
import { spec as applicationsApplicationIdReplies } from "./v1/applications/[applicationId]/replies/operations";
import { spec as applicationsApplicationIdRepliesPage } from "./v1/applications/[applicationId]/replies/page/operations";
import { spec as applicationsApplicationIdSubmission } from "./v1/applications/[applicationId]/submission/operations";
import { spec as applicationsApplicationIdSubmissionPage } from "./v1/applications/[applicationId]/submission/page/operations";
import { spec as applicationsApplicationIdWithdrawal } from "./v1/applications/[applicationId]/withdrawal/operations";
import { spec as applications } from "./v1/applications/operations";
import { spec as auditEvents } from "./v1/audit-events/operations";
import { spec as auditEventsVerification } from "./v1/audit-events/verification/operations";
import { spec as caseAssignments } from "./v1/case-assignments/operations";
import { spec as caseDistribution } from "./v1/case-distribution/operations";
import { spec as casePriorities } from "./v1/case-priorities/operations";
import { spec as caseQueuesQueueId } from "./v1/case-queues/[queueId]/operations";
import { spec as caseQueues } from "./v1/case-queues/operations";
import { spec as casesCaseIdAssignment } from "./v1/cases/[caseId]/assignment/operations";
import { spec as casesCaseIdBundle } from "./v1/cases/[caseId]/bundle.zip/operations";
import { spec as casesCaseIdCancellationConfirmation } from "./v1/cases/[caseId]/cancellation/confirmation/operations";
import { spec as casesCaseIdCancellation } from "./v1/cases/[caseId]/cancellation/operations";
import { spec as casesCaseIdChecks } from "./v1/cases/[caseId]/checks/operations";
import { spec as casesCaseIdColleagues } from "./v1/cases/[caseId]/colleagues/operations";
import { spec as casesCaseIdCollection } from "./v1/cases/[caseId]/collection/operations";
import { spec as casesCaseIdComparison } from "./v1/cases/[caseId]/comparison/operations";
import { spec as casesCaseIdConflicts } from "./v1/cases/[caseId]/conflicts/operations";
import { spec as casesCaseIdDecision } from "./v1/cases/[caseId]/decision/operations";
import { spec as casesCaseIdDuplicates } from "./v1/cases/[caseId]/duplicates/operations";
import { spec as casesCaseIdExtraProcessing } from "./v1/cases/[caseId]/extra-processing/operations";
import { spec as casesCaseIdFinalReview } from "./v1/cases/[caseId]/final-review/operations";
import { spec as casesCaseIdFindingsDismissals } from "./v1/cases/[caseId]/findings/dismissals/operations";
import { spec as casesCaseIdFindings } from "./v1/cases/[caseId]/findings/operations";
import { spec as casesCaseIdHandover } from "./v1/cases/[caseId]/handover/operations";
import { spec as casesCaseIdInformationRequestsExtension } from "./v1/cases/[caseId]/information-requests/extension/operations";
import { spec as casesCaseIdInformationRequests } from "./v1/cases/[caseId]/information-requests/operations";
import { spec as casesCaseIdInterview } from "./v1/cases/[caseId]/interview/operations";
import { spec as casesCaseIdLetterPreviews } from "./v1/cases/[caseId]/letter-previews/operations";
import { spec as casesCaseIdNotes } from "./v1/cases/[caseId]/notes/operations";
import { spec as casesCaseId } from "./v1/cases/[caseId]/operations";
import { spec as casesCaseIdPassportReceipt } from "./v1/cases/[caseId]/passport-receipt/operations";
import { spec as casesCaseIdPassportRequest } from "./v1/cases/[caseId]/passport-request/operations";
import { spec as casesCaseIdPinsPinIdResolution } from "./v1/cases/[caseId]/pins/[pinId]/resolution/operations";
import { spec as casesCaseIdPins } from "./v1/cases/[caseId]/pins/operations";
import { spec as casesCaseIdProposals } from "./v1/cases/[caseId]/proposals/operations";
import { spec as casesCaseIdReassessments } from "./v1/cases/[caseId]/reassessments/operations";
import { spec as casesCaseIdReconsiderationDecision } from "./v1/cases/[caseId]/reconsideration-decision/operations";
import { spec as casesCaseIdRelationsRelationId } from "./v1/cases/[caseId]/relations/[relationId]/operations";
import { spec as casesCaseIdRelations } from "./v1/cases/[caseId]/relations/operations";
import { spec as casesCaseIdRelease } from "./v1/cases/[caseId]/release/operations";
import { spec as casesCaseIdTurningPoints } from "./v1/cases/[caseId]/turning-points/operations";
import { spec as casesCaseIdUnmaskings } from "./v1/cases/[caseId]/unmaskings/operations";
import { spec as casesCaseIdWatchHitsHitIdJudgement } from "./v1/cases/[caseId]/watch-hits/[hitId]/judgement/operations";
import { spec as casesCaseIdWatchHits } from "./v1/cases/[caseId]/watch-hits/operations";
import { spec as casesExportCsv } from "./v1/cases/export.csv/operations";
import { spec as casesNextAssignment } from "./v1/cases/next-assignment/operations";
import { spec as cases } from "./v1/cases/operations";
import { spec as decisionLettersCode } from "./v1/decision-letters/[code]/operations";
import { spec as decisionLettersKeys } from "./v1/decision-letters/keys/operations";
import { spec as documentsDocumentIdContent } from "./v1/documents/[documentId]/content/operations";
import { spec as documentsDocumentId } from "./v1/documents/[documentId]/operations";
import { spec as documentsDocumentIdRemoval } from "./v1/documents/[documentId]/removal/operations";
import { spec as eligibilityChecks } from "./v1/eligibility-checks/operations";
import { spec as figures } from "./v1/figures/operations";
import { spec as form } from "./v1/form/operations";
import { spec as formVersionImports } from "./v1/form-version-imports/operations";
import { spec as formVersionsVersionIdCatchUp } from "./v1/form-versions/[versionId]/catch-up/operations";
import { spec as formVersionsVersionIdDescription } from "./v1/form-versions/[versionId]/description/operations";
import { spec as formVersionsVersionIdDifference } from "./v1/form-versions/[versionId]/difference/operations";
import { spec as formVersionsVersionIdExport } from "./v1/form-versions/[versionId]/export.json/operations";
import { spec as formVersionsVersionIdFindings } from "./v1/form-versions/[versionId]/findings/operations";
import { spec as formVersionsVersionIdImpactRunIdCancellation } from "./v1/form-versions/[versionId]/impact/[runId]/cancellation/operations";
import { spec as formVersionsVersionIdImpactRunIdCases } from "./v1/form-versions/[versionId]/impact/[runId]/cases/operations";
import { spec as formVersionsVersionIdImpactRunId } from "./v1/form-versions/[versionId]/impact/[runId]/operations";
import { spec as formVersionsVersionIdImpact } from "./v1/form-versions/[versionId]/impact/operations";
import { spec as formVersionsVersionId } from "./v1/form-versions/[versionId]/operations";
import { spec as formVersionsVersionIdPublication } from "./v1/form-versions/[versionId]/publication/operations";
import { spec as formVersionsVersionIdPublicationWithdrawal } from "./v1/form-versions/[versionId]/publication/withdrawal/operations";
import { spec as formVersionsVersionIdRemoval } from "./v1/form-versions/[versionId]/removal/operations";
import { spec as formVersionsVersionIdReturn } from "./v1/form-versions/[versionId]/return/operations";
import { spec as formVersionsVersionIdWalksRunIdCancellation } from "./v1/form-versions/[versionId]/walks/[runId]/cancellation/operations";
import { spec as formVersionsVersionIdWalksRunId } from "./v1/form-versions/[versionId]/walks/[runId]/operations";
import { spec as formVersionsVersionIdWalks } from "./v1/form-versions/[versionId]/walks/operations";
import { spec as formVersions } from "./v1/form-versions/operations";
import { spec as institutionImportsImportIdAcceptance } from "./v1/institution-imports/[importId]/acceptance/operations";
import { spec as institutionImportsImportIdCancellation } from "./v1/institution-imports/[importId]/cancellation/operations";
import { spec as institutionImportsImportId } from "./v1/institution-imports/[importId]/operations";
import { spec as institutionImports } from "./v1/institution-imports/operations";
import { spec as institutionsRor } from "./v1/institutions/[ror]/operations";
import { spec as institutionsExportCsv } from "./v1/institutions/export.csv/operations";
import { spec as institutions } from "./v1/institutions/operations";
import { spec as meDesk } from "./v1/me/desk/operations";
import { spec as meLanguage } from "./v1/me/language/operations";
import { spec as meMentionsMentionIdReading } from "./v1/me/mentions/[mentionId]/reading/operations";
import { spec as meMentions } from "./v1/me/mentions/operations";
import { spec as meMentionsReading } from "./v1/me/mentions/reading/operations";
import { spec as me } from "./v1/me/operations";
import { spec as mePassword } from "./v1/me/password/operations";
import { spec as meSessionsSessionId } from "./v1/me/sessions/[sessionId]/operations";
import { spec as meSessions } from "./v1/me/sessions/operations";
import { spec as meSignOut } from "./v1/me/sign-out/operations";
import { spec as mrzReadings } from "./v1/mrz-readings/operations";
import { spec as openapijson } from "./v1/openapi.json/operations";
import { spec as passportLookups } from "./v1/passport-lookups/operations";
import { spec as passwordResetsConfirmation } from "./v1/password-resets/confirmation/operations";
import { spec as passwordResets } from "./v1/password-resets/operations";
import { spec as preCheckApplication } from "./v1/pre-check/application/operations";
import { spec as preCheck } from "./v1/pre-check/operations";
import { spec as preCheckRemoval } from "./v1/pre-check/removal/operations";
import { spec as reviewers } from "./v1/reviewers/operations";
import { spec as secondLooksLookId } from "./v1/second-looks/[lookId]/operations";
import { spec as secondLooksLookIdOpinion } from "./v1/second-looks/[lookId]/opinion/operations";
import { spec as secondLooksLookIdReturn } from "./v1/second-looks/[lookId]/return/operations";
import { spec as secondLooksLookIdSettlement } from "./v1/second-looks/[lookId]/settlement/operations";
import { spec as secondLooksAgreement } from "./v1/second-looks/agreement/operations";
import { spec as secondLooksDraws } from "./v1/second-looks/draws/operations";
import { spec as secondLooksNextAssignment } from "./v1/second-looks/next-assignment/operations";
import { spec as secondLooks } from "./v1/second-looks/operations";
import { spec as serviceTimes } from "./v1/service-times/operations";
import { spec as sessions } from "./v1/sessions/operations";
import { spec as statistics } from "./v1/statistics/operations";
import { spec as usersUserId } from "./v1/users/[userId]/operations";
import { spec as users } from "./v1/users/operations";
import { spec as watchList } from "./v1/watch-list/operations";
import { spec as workload } from "./v1/workload/operations";

/** Every address of the API with its operations; a test holds it against the routes on disk. */
export const endpoints: Record<string, Endpoint> = {
  "/api/v1/accounts/confirmation": accountsConfirmation,
  "/api/v1/accounts": accounts,
  "/api/v1/applications/[applicationId]/answers": applicationsApplicationIdAnswers,
  "/api/v1/applications/[applicationId]/answers/page": applicationsApplicationIdAnswersPage,
  "/api/v1/applications/[applicationId]/decision-letter.pdf": applicationsApplicationIdDecisionLetter,
  "/api/v1/applications/[applicationId]/documents": applicationsApplicationIdDocuments,
  "/api/v1/applications/[applicationId]/form-version": applicationsApplicationIdFormVersion,
  "/api/v1/applications/[applicationId]": applicationsApplicationId,
  "/api/v1/applications/[applicationId]/parked-answers/[parkedId]": applicationsApplicationIdParkedAnswersParkedId,
  "/api/v1/applications/[applicationId]/receipt.pdf": applicationsApplicationIdReceipt,
  "/api/v1/applications/[applicationId]/reconsideration": applicationsApplicationIdReconsideration,
  "/api/v1/applications/[applicationId]/replies": applicationsApplicationIdReplies,
  "/api/v1/applications/[applicationId]/replies/page": applicationsApplicationIdRepliesPage,
  "/api/v1/applications/[applicationId]/submission": applicationsApplicationIdSubmission,
  "/api/v1/applications/[applicationId]/submission/page": applicationsApplicationIdSubmissionPage,
  "/api/v1/applications/[applicationId]/withdrawal": applicationsApplicationIdWithdrawal,
  "/api/v1/applications": applications,
  "/api/v1/audit-events": auditEvents,
  "/api/v1/audit-events/verification": auditEventsVerification,
  "/api/v1/case-assignments": caseAssignments,
  "/api/v1/case-distribution": caseDistribution,
  "/api/v1/case-priorities": casePriorities,
  "/api/v1/case-queues/[queueId]": caseQueuesQueueId,
  "/api/v1/case-queues": caseQueues,
  "/api/v1/cases/[caseId]/conflicts": casesCaseIdConflicts,
  "/api/v1/me/desk": meDesk,
  "/api/v1/cases/[caseId]/assignment": casesCaseIdAssignment,
  "/api/v1/cases/[caseId]/bundle.zip": casesCaseIdBundle,
  "/api/v1/cases/[caseId]/cancellation/confirmation": casesCaseIdCancellationConfirmation,
  "/api/v1/cases/[caseId]/cancellation": casesCaseIdCancellation,
  "/api/v1/cases/[caseId]/collection": casesCaseIdCollection,
  "/api/v1/cases/[caseId]/decision": casesCaseIdDecision,
  "/api/v1/cases/[caseId]/extra-processing": casesCaseIdExtraProcessing,
  "/api/v1/cases/[caseId]/final-review": casesCaseIdFinalReview,
  "/api/v1/cases/[caseId]/handover": casesCaseIdHandover,
  "/api/v1/cases/[caseId]/information-requests/extension": casesCaseIdInformationRequestsExtension,
  "/api/v1/cases/[caseId]/information-requests": casesCaseIdInformationRequests,
  "/api/v1/cases/[caseId]/interview": casesCaseIdInterview,
  "/api/v1/cases/[caseId]/checks": casesCaseIdChecks,
  "/api/v1/cases/[caseId]/duplicates": casesCaseIdDuplicates,
  "/api/v1/cases/[caseId]/findings": casesCaseIdFindings,
  "/api/v1/cases/[caseId]/findings/dismissals": casesCaseIdFindingsDismissals,
  "/api/v1/cases/[caseId]/pins": casesCaseIdPins,
  "/api/v1/cases/[caseId]/pins/[pinId]/resolution": casesCaseIdPinsPinIdResolution,
  "/api/v1/cases/[caseId]/comparison": casesCaseIdComparison,
  "/api/v1/cases/[caseId]/colleagues": casesCaseIdColleagues,
  "/api/v1/me/mentions": meMentions,
  "/api/v1/me/mentions/reading": meMentionsReading,
  "/api/v1/me/mentions/[mentionId]/reading": meMentionsMentionIdReading,
  "/api/v1/cases/[caseId]/letter-previews": casesCaseIdLetterPreviews,
  "/api/v1/cases/[caseId]/notes": casesCaseIdNotes,
  "/api/v1/cases/[caseId]": casesCaseId,
  "/api/v1/cases/[caseId]/passport-receipt": casesCaseIdPassportReceipt,
  "/api/v1/cases/[caseId]/passport-request": casesCaseIdPassportRequest,
  "/api/v1/cases/[caseId]/proposals": casesCaseIdProposals,
  "/api/v1/cases/[caseId]/reconsideration-decision": casesCaseIdReconsiderationDecision,
  "/api/v1/cases/[caseId]/reassessments": casesCaseIdReassessments,
  "/api/v1/cases/[caseId]/relations": casesCaseIdRelations,
  "/api/v1/cases/[caseId]/relations/[relationId]": casesCaseIdRelationsRelationId,
  "/api/v1/cases/[caseId]/release": casesCaseIdRelease,
  "/api/v1/cases/[caseId]/turning-points": casesCaseIdTurningPoints,
  "/api/v1/cases/[caseId]/watch-hits": casesCaseIdWatchHits,
  "/api/v1/cases/[caseId]/watch-hits/[hitId]/judgement": casesCaseIdWatchHitsHitIdJudgement,
  "/api/v1/watch-list": watchList,
  "/api/v1/cases/[caseId]/unmaskings": casesCaseIdUnmaskings,
  "/api/v1/cases/next-assignment": casesNextAssignment,
  "/api/v1/cases/export.csv": casesExportCsv,
  "/api/v1/cases": cases,
  "/api/v1/decision-letters/[code]": decisionLettersCode,
  "/api/v1/decision-letters/keys": decisionLettersKeys,
  "/api/v1/documents/[documentId]/content": documentsDocumentIdContent,
  "/api/v1/documents/[documentId]": documentsDocumentId,
  "/api/v1/documents/[documentId]/removal": documentsDocumentIdRemoval,
  "/api/v1/eligibility-checks": eligibilityChecks,
  "/api/v1/form-version-imports": formVersionImports,
  "/api/v1/form-versions/[versionId]/catch-up": formVersionsVersionIdCatchUp,
  "/api/v1/form-versions/[versionId]/description": formVersionsVersionIdDescription,
  "/api/v1/form-versions/[versionId]/difference": formVersionsVersionIdDifference,
  "/api/v1/form-versions/[versionId]/export.json": formVersionsVersionIdExport,
  "/api/v1/form-versions/[versionId]/publication": formVersionsVersionIdPublication,
  "/api/v1/form-versions/[versionId]/publication/withdrawal": formVersionsVersionIdPublicationWithdrawal,
  "/api/v1/form-versions/[versionId]/removal": formVersionsVersionIdRemoval,
  "/api/v1/form-versions/[versionId]/return": formVersionsVersionIdReturn,
  "/api/v1/form-versions/[versionId]/findings": formVersionsVersionIdFindings,
  "/api/v1/form-versions/[versionId]/impact/[runId]/cancellation": formVersionsVersionIdImpactRunIdCancellation,
  "/api/v1/form-versions/[versionId]/impact/[runId]/cases": formVersionsVersionIdImpactRunIdCases,
  "/api/v1/form-versions/[versionId]/impact/[runId]": formVersionsVersionIdImpactRunId,
  "/api/v1/form-versions/[versionId]/impact": formVersionsVersionIdImpact,
  "/api/v1/form-versions/[versionId]": formVersionsVersionId,
  "/api/v1/form-versions/[versionId]/walks/[runId]/cancellation": formVersionsVersionIdWalksRunIdCancellation,
  "/api/v1/form-versions/[versionId]/walks/[runId]": formVersionsVersionIdWalksRunId,
  "/api/v1/form-versions/[versionId]/walks": formVersionsVersionIdWalks,
  "/api/v1/form-versions": formVersions,
  "/api/v1/figures": figures,
  "/api/v1/form": form,
  "/api/v1/institution-imports/[importId]/acceptance": institutionImportsImportIdAcceptance,
  "/api/v1/institution-imports/[importId]/cancellation": institutionImportsImportIdCancellation,
  "/api/v1/institution-imports/[importId]": institutionImportsImportId,
  "/api/v1/institution-imports": institutionImports,
  "/api/v1/institutions/export.csv": institutionsExportCsv,
  "/api/v1/institutions/[ror]": institutionsRor,
  "/api/v1/institutions": institutions,
  "/api/v1/me": me,
  "/api/v1/me/language": meLanguage,
  "/api/v1/me/password": mePassword,
  "/api/v1/me/sessions/[sessionId]": meSessionsSessionId,
  "/api/v1/me/sessions": meSessions,
  "/api/v1/me/sign-out": meSignOut,
  "/api/v1/mrz-readings": mrzReadings,
  "/api/v1/openapi.json": openapijson,
  "/api/v1/passport-lookups": passportLookups,
  "/api/v1/password-resets/confirmation": passwordResetsConfirmation,
  "/api/v1/password-resets": passwordResets,
  "/api/v1/pre-check/application": preCheckApplication,
  "/api/v1/pre-check": preCheck,
  "/api/v1/pre-check/removal": preCheckRemoval,
  "/api/v1/reviewers": reviewers,
  "/api/v1/sessions": sessions,
  "/api/v1/users/[userId]": usersUserId,
  "/api/v1/users": users,
  "/api/v1/second-looks/[lookId]/opinion": secondLooksLookIdOpinion,
  "/api/v1/second-looks/[lookId]": secondLooksLookId,
  "/api/v1/second-looks/[lookId]/return": secondLooksLookIdReturn,
  "/api/v1/second-looks/[lookId]/settlement": secondLooksLookIdSettlement,
  "/api/v1/second-looks/agreement": secondLooksAgreement,
  "/api/v1/second-looks/draws": secondLooksDraws,
  "/api/v1/second-looks/next-assignment": secondLooksNextAssignment,
  "/api/v1/second-looks": secondLooks,
  "/api/v1/service-times": serviceTimes,
  "/api/v1/statistics": statistics,
  "/api/v1/workload": workload,
};
