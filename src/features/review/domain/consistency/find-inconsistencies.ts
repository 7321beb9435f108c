import type { Sources } from "./finding";
import { addressElsewhere, otherPost, ownEmergencyPhone, worksElsewhere } from "./home";
import { gaps, generations, overlaps, tooYoung } from "./life";
import { ended, endsBeforeIssue, issuedInFuture, namedOtherwise, olderThanPerson, tooOld } from "./papers";
import { issuerDiffers, passportEndsDuringStay, zoneDiffers } from "./passport";
import {
  certificateBeforeDegree,
  degreeNotStudied,
  degreeOutsideStudies,
  highestBelowDegree,
  postNotInHistory,
} from "./qualification";
import { beenToChina, citiesDiffer, longerThanAsked, moneyAgainstStay, overlappingTravel } from "./stay";

/** In the order in which an officer reads a case. */
const looks = [
  ...[zoneDiffers, issuerDiffers, passportEndsDuringStay],
  ...[namedOtherwise, issuedInFuture, ended, tooOld, endsBeforeIssue, olderThanPerson],
  ...[degreeNotStudied, degreeOutsideStudies, highestBelowDegree, certificateBeforeDegree, postNotInHistory],
  ...[tooYoung, gaps, overlaps, generations],
  ...[longerThanAsked, moneyAgainstStay, overlappingTravel, citiesDiffer, beenToChina],
  ...[addressElsewhere, otherPost, worksElsewhere, ownEmergencyPhone],
] as const;

export type Inconsistency = ReturnType<(typeof looks)[number]>[number];

/** Everything in a case that does not fit something else in it. Hidden and malformed answers are not there. */
export const findInconsistencies = (sources: Sources): Inconsistency[] =>
  looks.flatMap((look): Inconsistency[] => look(sources));
