import Funding
import HTML

/// The form of what somebody chooses for a webhook.
struct WebhookFields {
    let model: WebhookPage.Model
    let problems: [WorkProblem]
    let context: WorkContext

    var markup: Markup {
        context.form(to: model.known.map { .webhook($0.webhook.id, before: nil) } ?? .newWebhook) {
            input(.type(.hidden), .name(ParameterName.version.name(in: context.language)), .value(String(form.version)))
            input(.type(.hidden), .name(ParameterName.formKey.name(in: context.language)), .value(form.formKey))
            field(.webhookAddress, words.address, words.addressHint).input(value: form.address, completion: "off", mode: "url")
            field(.note, words.note, words.noteHint).input(value: form.note, completion: "off", required: false)
            calls
            reminders
            p { button(.class("button"), .submit) { submission } }
        }
    }

    private var words: WebhookWords { context.words.webhooks }
    private var lists: CallsWords { context.words.calls }
    private var form: WebhookForm { model.form }

    private var submission: String {
        guard model.known != nil else { return words.add }
        return model.overtaken == nil ? words.save : context.words.cases.saveAnyway
    }

    private func field(_ name: ParameterName, _ label: String, _ hint: String? = nil) -> WorkField {
        WorkField(name: name, label: label, hint: hint, problems: problems, language: context.language)
    }

    private func name(_ text: Localized) -> String { text[context.language].capitalisedFirst }

    private var calls: Markup {
        let search = form.search
        let statuses = CallFilter.Status.allCases.map { ($0.rawValue, name($0.name)) }
        let audiences = ApplicantKind.allCases.map { ($0.rawValue, name($0.name)) }
        let themes = Theme.allCases.map { ($0.rawValue, name($0.name)) }.sorted { $0.1 < $1.1 }
        let spans = Set(Call.closingSpans + [search.closesWithin].compactMap(\.self)).sorted().map { (String($0), lists.days($0)) }
        let programmes = model.programmes.map { ($0.id.rawValue, $0.name[context.language]) }
        return fieldset {
            legend { words.callsLegend }
            p(.class("hint")) { words.callsHint }
            field(.search, words.words).input(.search, value: search.text, completion: "off", required: false)
            field(.ideaLanguage, words.wordsLanguage).choice(
                Language.allCases.map { ($0.rawValue, words.name(of: $0).capitalisedFirst) }, chosen: form.wordsLanguage.rawValue)
            field(.status, lists.statusLabel).choice(statuses, chosen: CallFilter(search).status.rawValue)
            field(.programme, lists.programmeLabel).choice([("", lists.any)] + programmes, chosen: search.programme?.rawValue ?? "")
            field(.audience, lists.audienceLabel).choice([("", lists.any)] + audiences, chosen: search.audience?.rawValue ?? "")
            field(.theme, lists.themeLabel).choice([("", lists.any)] + themes, chosen: search.theme?.rawValue ?? "")
            field(.closesWithin, lists.closesLabel).choice(
                [("", lists.any)] + spans, chosen: search.closesWithin.map { String($0) } ?? "")
        }
    }

    private var reminders: Markup {
        fieldset(.class("choices")) {
            legend { words.remindersLegend }
            for days in Watch.reminderChoices {
                p(.class("tick")) {
                    input(
                        .id("paminn-\(days)"), .type(.checkbox), .name(ParameterName.reminder.name(in: context.language)),
                        .value(String(days)), .checked(form.reminders.contains(days)))
                    label(.for("paminn-\(days)")) { context.words.watch.reminder(days) }
                }
            }
        }
    }
}
