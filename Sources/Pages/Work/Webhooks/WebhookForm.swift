public import Funding

/// A system that follows calls, as somebody typed it.
public struct WebhookForm: Sendable, Hashable {
    public var address = ""
    public var note = ""
    public var search = WatchedSearch(status: .all)
    public var wordsLanguage: Language
    public var reminders: [Int] = [7]
    /// The version that the form shows; 0 in a form for a new one.
    public var version = 0
    /// What tells one filled-in form from another.
    public var formKey = ""

    /// An empty form.
    public init(formKey: String, in language: Language) {
        self.formKey = formKey
        wordsLanguage = language
    }

    /// A form that shows what is known.
    public init(_ webhook: Webhook) {
        (address, note, search) = (webhook.content.address, webhook.content.note, webhook.content.search)
        (wordsLanguage, reminders, version) = (webhook.content.language, webhook.content.reminders, webhook.version)
    }

    /// Reads a sent form; names in either language.
    public init(_ parameters: QueryParameters, in language: Language) {
        address = parameters[.webhookAddress] ?? ""
        note = parameters[.note] ?? ""
        var filter = CallFilter(parameters)
        filter.text = filter.text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        if (parameters[.status] ?? "").isEmpty { filter.status = .all }
        search = filter.watched
        wordsLanguage = parameters[.ideaLanguage].flatMap(Language.init(rawValue:)) ?? language
        reminders = parameters.all(.reminder).compactMap { Int($0) }
        version = parameters[.version].flatMap { Int($0) } ?? 0
        formKey = parameters[.formKey] ?? ""
    }

    public var content: Webhook.Content {
        Webhook.Content(address: address, note: note, search: search, language: wordsLanguage, reminders: reminders)
    }

    /// Where two forms differ: a field's name, theirs, and this one's.
    func differences(
        from theirs: WebhookForm, _ context: WorkContext, programme: (Programme.ID?) -> Localized?
    ) -> [(name: String, theirs: String, yours: String)] {
        let words = context.words.webhooks
        func follows(_ form: WebhookForm) -> String {
            FollowedWords(
                subject: .search(form.search), names: FollowedNames(programme: programme(form.search.programme)), context: context.page
            ).text
        }
        func days(_ form: WebhookForm) -> String { form.reminders.map { context.words.watch.reminder($0) }.joined(separator: ", ") }
        return [
            (words.address, theirs.address, address), (words.note, theirs.note, note), (words.follows, follows(theirs), follows(self)),
            (words.wordsLanguage, words.name(of: theirs.wordsLanguage), words.name(of: wordsLanguage)),
            (words.remindersLegend, days(theirs), days(self)),
        ].filter { $0.1 != $0.2 }
    }
}
