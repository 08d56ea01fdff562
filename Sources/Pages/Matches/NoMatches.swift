import HTML

/// What to say when nothing fits: never a dead end.
struct NoMatches {
    let model: MatchesPage.Model
    let context: PageContext

    var markup: Markup {
        section(.class("empty"), .aria(.labelledby, "inga")) {
            h2(.id("inga")) { words.nothingTitle }
            p { words.nothingText }
            if !model.nearestProgrammes.isEmpty {
                h3 { words.nearestTitle }
                ProgrammeList(programmes: model.nearestProgrammes, context: context, headingLevel: 4).markup
            }
            if !model.comingCalls.isEmpty {
                h3 { words.comingTitle }
                CallList(calls: model.comingCalls, context: context, headingLevel: 4).markup
            }
        }
    }

    private var words: MatchesWords { context.words.matches }
}
