public import Funding

extension IndexDocument {
    /// A call, found by its official text and by the editors' words in both languages.
    public init(_ call: Call) {
        var passages = [
            Passage(.title, .english, call.title), Passage(.keywords, .english, call.keywords.joined(separator: " · ")),
            Passage(.keywords, .swedish, call.swedishKeywords.joined(separator: " · ")),
            Passage(.context, .english, [call.callTitle, call.destination].compactMap(\.self).joined(separator: " · ")),
            Passage(.text, .english, call.text.plain),
        ]
        if let plainTitle = call.plainTitle {
            passages.append(Passage(.title, .swedish, plainTitle.sv))
            if plainTitle.en != call.title { passages.append(Passage(.title, .english, plainTitle.en)) }
        }
        if let summary = call.summary {
            passages += [Passage(.text, .swedish, summary.sv), Passage(.text, .english, summary.en)]
        }
        self.init(
            id: call.id.rawValue, programme: call.programme?.rawValue ?? "",
            dates: Dates(opens: call.opens, lastEntry: call.deadlines.entries.map(\.instant).max()), passages: passages)
    }
}
