import HTML

/// A word that nobody knows, with links that ask again with another in its place.
public struct UnknownWordNote: Sendable, Hashable {
    public let word: String
    public let proposals: [Proposal]

    public struct Proposal: Sendable, Hashable {
        public let word: String
        /// Where the same is asked with this word; `nil` where the question is too long for an address.
        public let address: SiteAddress?

        public init(word: String, address: SiteAddress?) {
            self.word = word
            self.address = address
        }
    }

    public init(word: String, proposals: [Proposal]) {
        self.word = word
        self.proposals = proposals
    }
}

/// What to say of words that nobody knows: which they are, and what may have been meant.
struct UnknownWords {
    let words: [UnknownWordNote]
    let context: PageContext

    /// More would push the answer off the screen.
    private static let most = 8

    var markup: Markup {
        Markup {
            if !words.isEmpty {
                section(.class("notice unknown-words"), .aria(.labelledby, "okanda")) {
                    p { strong(.id("okanda")) { texts.unknownTitle } }
                    ul(.class("plain")) {
                        for word in words.prefix(Self.most) { li { line(word) } }
                    }
                    if words.count > Self.most { p { texts.moreUnknown(words.count - Self.most) } }
                    if words.contains(where: { !$0.proposals.isEmpty }) { p { texts.nearestUsedToo } }
                }
            }
        }
    }

    private var texts: ReadingWords { context.words.reading }

    private func line(_ note: UnknownWordNote) -> Markup {
        Markup {
            strong { shortened(note.word) }
            if note.proposals.isEmpty { " – " + texts.nothingNear } else { " – " + texts.didYouMean + " " }
            for (index, proposal) in note.proposals.enumerated() {
                if index > 0 { index == note.proposals.count - 1 ? texts.or : ", " }
                if let address = proposal.address {
                    a(.href(context.path(address))) { proposal.word }
                } else {
                    strong { proposal.word }
                }
            }
            if !note.proposals.isEmpty { "?" }
        }
    }

    private func shortened(_ word: String) -> String { word.count > 40 ? word.prefix(40) + "…" : word }
}
