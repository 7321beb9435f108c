import { all, answered, any, isYes, unticked } from "../conditions";
import { sexes } from "../options";
import { surnameAndGivenNames } from "../people";
import { page, section } from "../section";
import { assumed, reported } from "../sources";
import { t } from "../texts";
import { visaPhoto } from "../uploads";
import { emergency, payerPages } from "./contacts-and-money";
import { inviterPages } from "./inviter";

const plansFixed = unticked("travel.plansNotFixed");
/** A flight, train or ship tells where one arrives; only without it the district does. */
const withoutTransport = (transport: string, district: string) =>
  all(plansFixed, any(isYes(`${transport}.notApplicable`), answered(district)));

const plan = page("plan", t("When and where do you want to travel?", "您打算何时前往何地？"), [
  {
    key: "travel.arrivalDate",
    kind: "date",
    label: t("On which date do you want to arrive in China?", "您计划哪一天抵达中国？"),
    noun: t("the date on which you want to arrive", "计划抵达日期"),
    hint: t("Within the next 12 months. A date you aim for is enough.", "须在今后12个月内。填写预计日期即可。"),
    required: true,
    checks: [{ check: "future" }, { check: "within-months", months: 12 }],
    source: reported(),
  },
  {
    key: "travel.arrivalCity",
    kind: "choice",
    optionsFrom: "cities",
    control: "lookup",
    label: t("In which city do you arrive?", "您在哪个城市抵达？"),
    noun: t("the city in which you arrive", "抵达城市"),
    required: true,
    source: reported(),
  },
  {
    key: "travel.departureDate",
    kind: "date",
    label: t("On which date do you want to leave China?", "您计划哪一天离开中国？"),
    noun: t("the date on which you want to leave", "计划离境日期"),
    hint: t(
      "The stay must not be longer than the number of days that you ask for in “The visa you ask for”.",
      "停留时间不得超过您在“申请的签证”中填写的停留天数。",
    ),
    required: true,
    checks: [
      { check: "not-before", field: "travel.arrivalDate" },
      { check: "at-most-days-after", field: "travel.arrivalDate", days: { field: "visa.maxStayDays" } },
    ],
    source: reported(),
  },
  {
    key: "travel.departureCity",
    kind: "choice",
    optionsFrom: "cities",
    control: "lookup",
    label: t("From which city do you leave?", "您从哪个城市离境？"),
    noun: t("the city from which you leave", "离境城市"),
    required: true,
    source: reported(),
  },
  {
    key: "travel.plansNotFixed",
    kind: "tick",
    label: t("My bookings and addresses are not fixed yet", "我的交通和住宿尚未确定"),
    noun: t("whether your bookings and addresses are fixed", "交通和住宿是否已确定"),
    hint: t(
      "Tick this rather than invent an itinerary. We then do not ask for transport or addresses.",
      "如尚未确定，请勾选，不必编造行程。我们将不再询问交通和住宿地址。",
    ),
    source: assumed("A K stay may be planned without bookings; invented itineraries help nobody."),
  },
]);

const transport = page("transport", t("How do you travel?", "您如何往返？"), [
  {
    key: "travel.arrivalTransport",
    kind: "text",
    maxLength: 20,
    label: t("Flight, train or ship on which you arrive", "抵达的航班、车次或船次"),
    noun: t("the flight, train or ship on which you arrive", "抵达的航班、车次或船次"),
    hint: t("The number on your ticket, such as CA 948.", "票面上的班次号，例如CA 948。"),
    required: true,
    notApplicable: true,
    visibleWhen: plansFixed,
    source: reported("ArrivalVehicleType"),
  },
  {
    key: "travel.arrivalDistrict",
    kind: "text",
    maxLength: 80,
    label: t("District or county in which you arrive (optional)", "抵达的区县（选填）"),
    noun: t("the district in which you arrive", "抵达的区县"),
    visibleWhen: withoutTransport("travel.arrivalTransport", "travel.arrivalDistrict"),
    source: reported(),
  },
  {
    key: "travel.departureTransport",
    kind: "text",
    maxLength: 20,
    label: t("Flight, train or ship on which you leave", "离境的航班、车次或船次"),
    noun: t("the flight, train or ship on which you leave", "离境的航班、车次或船次"),
    required: true,
    notApplicable: true,
    visibleWhen: plansFixed,
    source: reported("LeaveVehicleType"),
  },
  {
    key: "travel.departureDistrict",
    kind: "text",
    maxLength: 80,
    label: t("District or county from which you leave (optional)", "离境的区县（选填）"),
    noun: t("the district from which you leave", "离境的区县"),
    visibleWhen: withoutTransport("travel.departureTransport", "travel.departureDistrict"),
    source: reported(),
  },
]);

const stops = page("stops", t("Where will you stay?", "您将住在哪里？"), [
  {
    key: "travel.stops",
    kind: "rows",
    label: t("Places where you stay, in order of time", "住宿地点（按时间顺序）"),
    noun: t("the places where you stay", "住宿地点"),
    hint: t(
      "One entry for each address, between your arrival and your departure.",
      "每个地址填写一条，日期须在抵达日与离境日之间。",
    ),
    required: true,
    visibleWhen: plansFixed,
    least: 1,
    most: 15,
    checks: [
      { check: "within", from: "from", to: "to", first: "travel.arrivalDate", last: "travel.departureDate" },
      { check: "chronological", from: "from" },
      { check: "no-overlap", from: "from", to: "to" },
    ],
    source: reported("The old form stopped at five."),
    fields: [
      {
        key: "city",
        kind: "choice",
        optionsFrom: "cities",
        control: "lookup",
        label: t("City", "城市"),
        noun: t("the city", "城市"),
        required: true,
      },
      {
        key: "district",
        kind: "text",
        maxLength: 80,
        label: t("District or county (optional)", "区县（选填）"),
        noun: t("the district", "区县"),
      },
      {
        key: "address",
        kind: "text",
        maxLength: 250,
        label: t("Address", "地址"),
        noun: t("the address", "地址"),
        hint: t("The name of the hotel or host and the street.", "酒店或接待方名称及街道。"),
        required: true,
      },
      {
        key: "from",
        kind: "date",
        label: t("Arrive", "入住日期"),
        noun: t("the day you arrive there", "入住日期"),
        required: true,
      },
      {
        key: "to",
        kind: "date",
        label: t("Leave", "离开日期"),
        noun: t("the day you leave there", "离开日期"),
        required: true,
        checks: [{ check: "not-before", field: "travel.stops[].from" }],
      },
    ],
  },
]);

const companions = page("companions", t("Does anybody travel on your passport?", "是否有人与您使用同一本护照？"), [
  {
    key: "companions.has",
    kind: "yes-no",
    label: t("Is anybody travelling on the same passport?", "是否有同行人使用同一本护照？"),
    noun: t("whether anybody is travelling on the same passport", "是否有同行人使用同一本护照"),
    hint: t(
      "Only where a person, usually a child, is entered in your passport. People with a passport of their own apply for themselves.",
      "仅指写入您护照的人，通常是儿童。有自己护照的人须单独申请。",
    ),
    required: true,
    source: reported("IsHavePeersPerson"),
  },
  {
    key: "companions.rows",
    kind: "rows",
    label: t("People on your passport", "使用同一本护照的同行人"),
    noun: t("the people on your passport", "使用同一本护照的同行人"),
    required: true,
    visibleWhen: isYes("companions.has"),
    least: 1,
    most: 5,
    source: reported(),
    fields: [
      ...surnameAndGivenNames({
        keys: "",
        paths: "companions.rows[].",
        whose: { en: "this person’s", zh: "此人的" },
      }),
      {
        key: "sex",
        kind: "choice",
        options: sexes,
        label: t("Sex as in the passport", "性别（与护照一致）"),
        noun: t("this person’s sex", "此人的性别"),
        required: true,
      },
      {
        key: "dob",
        kind: "date",
        label: t("Date of birth", "出生日期"),
        noun: t("this person’s date of birth", "此人的出生日期"),
        required: true,
        checks: [{ check: "past-or-today" }],
      },
      {
        key: "photo",
        kind: "upload",
        label: t("Photo", "照片"),
        noun: t("this person’s photo", "此人的照片"),
        required: true,
        most: 1,
        upload: visaPhoto,
      },
    ],
  },
]);

export const travel = section("travel", t("Travel, contacts and money", "行程、联系人与费用"), [
  plan,
  transport,
  stops,
  ...inviterPages,
  emergency,
  ...payerPages,
  companions,
]);
