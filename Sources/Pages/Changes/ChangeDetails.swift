import Funding
import HTML

/// What happened in one change: each field with its value before and after, and when each was seen.
struct ChangeDetails {
    let change: CallChange
    let context: PageContext

    /// Differences of one long text that are shown.
    private static let shownPassages = 6

    var markup: Markup {
        Markup {
            p {
                if change.kind == .appeared {
                    words.firstSeen(context.format.moment(change.seenAt))
                } else {
                    change.kind.sentence[context.language] + " " + words.seen(context.format.moment(change.seenAt))
                }
                if let before = change.lastSeenBefore { " " + words.oldSeen(context.format.moment(before)) }
            }
            if !change.fields.isEmpty {
                dl(.class("rows")) {
                    for field in change.fields {
                        dt { field.field.name[context.language].capitalisedFirst }
                        dd { values(of: field) }
                    }
                }
            }
        }
    }

    private var words: ChangeWords { context.words.changes }

    @MarkupBuilder private func values(of field: CallFieldChange) -> Markup {
        if field.field.isLong {
            passages(of: field)
        } else {
            p {
                words.before + " "; value(field.before, of: field.field)
            }
            p {
                words.after + " "; strong { value(field.after, of: field.field) }
            }
        }
    }

    private func value(_ value: CallFieldChange.Value?, of field: CallFieldChange.Field) -> Markup {
        guard let value else { return span(.class("dim")) { CallFieldChange.Value.absent[context.language] } }
        return span(.when(isOfficial(field), .lang("en"))) { value.words[context.language] }
    }

    /// The source's own words, which are English whatever the page's language.
    private func isOfficial(_ field: CallFieldChange.Field) -> Bool {
        switch field {
        case .title, .callTitle, .destination, .keywords, .typeOfAction, .text, .conditions: context.language == .swedish
        default: false
        }
    }

    @MarkupBuilder private func passages(of field: CallFieldChange) -> Markup {
        let passages = field.difference.passages
        for passage in passages.prefix(Self.shownPassages) {
            p(.when(isOfficial(field.field), .lang("en"))) { words(of: passage) }
        }
        if passages.count > Self.shownPassages { p(.class("dim")) { self.words.morePassages(passages.count - Self.shownPassages) } }
    }

    @MarkupBuilder private func words(of passage: TextDifference.Passage) -> Markup {
        if !passage.lead.isEmpty { passage.lead + " " }
        if !passage.removed.isEmpty { mark(words.removed) { del { passage.removed } } }
        if !passage.added.isEmpty { mark(words.added) { ins { passage.added } } }
        passage.tail
    }

    /// What a colour says to the eye is said in words to the ear.
    private func mark(_ label: String, @MarkupBuilder _ marked: () -> Markup) -> Markup {
        Markup {
            span(.class("unseen"), .lang(context.language.rawValue)) { label + " " }
            marked()
            " "
        }
    }
}
