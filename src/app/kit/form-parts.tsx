import { ApiForm } from "@/ui/api-form";
import { ButtonRow, LinkButton, SubmitButton } from "@/ui/button";
import { Checkboxes, Radios, Tick } from "@/ui/choice-fields";
import { DateField } from "@/ui/date-field";
import { ErrorSummary } from "@/ui/error-summary";
import { FieldRow, FieldStack } from "@/ui/field";
import { FileField } from "@/ui/file-field";
import { LookupField } from "@/ui/lookup-field";
import { MoneyField } from "@/ui/money-field";
import { SelectField } from "@/ui/select-field";
import { TextArea } from "@/ui/text-area";
import { TextField } from "@/ui/text-field";
import { Exhibit } from "./exhibit";

const colours = [
  { value: "jade", label: "Jade", hint: "For what moves things on" },
  { value: "ink", label: "Ink" },
  { value: "seal", label: "Vermilion" },
];
const yesNo = [
  { value: "true", label: "Yes" },
  { value: "false", label: "No" },
];
const universities = { address: "/api/v1/institutions?q=", value: "ror", label: "name", hint: "country" };

export function FormParts() {
  return (
    <>
      <Exhibit title="Fields, at rest">
        <FieldStack>
          <TextField
            name="rest.name"
            label="Family name"
            hint="As in the passport's two lines"
            autoComplete="family-name"
          />
          <FieldRow>
            <TextField name="rest.city" label="City" />
            <TextField name="rest.code" label="Postcode" optional width="short" />
          </FieldRow>
          <TextField
            name="rest.mrz"
            label="Passport, line 1"
            mono
            defaultValue="P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<"
          />
          <TextArea name="rest.plan" label="What do you want to do in China?" most={300} rows={3} />
          <SelectField name="rest.country" label="Country" options={colours} width="half" />
          <Radios name="rest.colour" label="One of several" hint="Choose one" options={colours} defaultValue="jade" />
          <Radios name="rest.yes" label="Have you been to China?" options={yesNo} inline />
          <Checkboxes name="rest.colours" label="Several of several" options={colours} defaultValue={["ink"]} />
          <Tick name="rest.consent" hint="You can take it back later">
            I agree that my passport is read by the post I chose
          </Tick>
          <DateField name="rest.born" label="Date of birth" hint="For example 1998 June 2" defaultValue="1998-06-02" />
          <DateField name="rest.since" label="Since when" until="month" />
          <MoneyField name="rest.salary" label="Monthly income" currencies={["CNY", "EUR", "INR", "USD"]} optional />
          <FileField
            name="rest.degree"
            label="Degree certificate"
            accept="application/pdf,image/jpeg"
            mostMegabytes={10}
          />
          <LookupField name="rest.university" label="University" source={universities} />
          <TextField name="rest.fixed" label="Set by the form" defaultValue="Ordinary passport" disabled />
        </FieldStack>
      </Exhibit>
      <Exhibit title="Fields, with something to put right">
        <ErrorSummary
          faults={[
            { field: "wrong.name", message: "Enter your family name" },
            { field: "wrong.born", message: "Enter your date of birth as a real date" },
          ]}
        />
        <FieldStack>
          <TextField name="wrong.name" label="Family name" hint="As in the passport" error="Enter your family name" />
          <Radios name="wrong.yes" label="Have you been to China?" options={yesNo} inline error="Choose yes or no" />
          <DateField
            name="wrong.born"
            label="Date of birth"
            error="Enter your date of birth as a real date"
            defaultValue="1998-02-31"
          />
          <Tick name="wrong.consent" error="Without this we cannot begin">
            I have read the notice
          </Tick>
        </FieldStack>
      </Exhibit>
      <Exhibit title="A form that posts">
        <ApiForm
          action="/api/v1/kit"
          hidden={{ version: 1 }}
          idempotent
          label="Sample"
          message="Someone else changed this."
        >
          <TextField name="email" label="E-mail address" type="email" autoComplete="email" />
          <ButtonRow>
            <SubmitButton>Send it</SubmitButton>
            <LinkButton href="/kit" tone="quiet">
              Cancel
            </LinkButton>
          </ButtonRow>
        </ApiForm>
      </Exhibit>
    </>
  );
}
