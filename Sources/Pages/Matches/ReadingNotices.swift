import Funding
import HTML

/// What somebody should know of how an idea was read before they trust the answer: its language, and places that became one.
struct ReadingNotices {
    let understood: MatchesPage.Understood
    let context: PageContext

    var markup: Markup {
        Markup {
            if let neighbour = understood.idea.neighbourLanguage {
                section(.class("notice notice-strong"), .aria(.labelledby, "annat-sprak")) {
                    p { strong(.id("annat-sprak")) { words.otherLanguage(neighbour.name[context.language]) } }
                    p { words.otherLanguageCovered }
                    p(.lang(neighbour.rawValue)) { neighbour.notice }
                }
            }
            if let places = understood.places {
                p(.class("notice")) {
                    words.severalPlaces(Localized.list(places.named.map(name))[context.language]) + " "
                    places.allLieThere
                        ? words.judgedByCommon(context.name(of: places.judged)) : words.judgedByFirst(context.name(of: places.judged))
                }
            }
            if understood.outdatedAnswers > 0 { p(.class("notice")) { words.outdatedAnswers } }
        }
    }

    private var words: ReadingWords { context.words.reading }

    private func name(_ code: AreaCode) -> Localized { Localized(same: context.name(of: code)) }
}
