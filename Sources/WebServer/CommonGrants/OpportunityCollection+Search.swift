import CommonGrants
import Funding
import Storage

extension OpportunityCollection {
    /// Those that a search lets through, in its order. Of words, those are found in whose titles they stand, and those that are about them.
    ///
    /// - Parameter about: the calls that the search's words are about, the best first; none where there are no words.
    func opportunities(found asked: SearchRequest, about: [Call.ID]) -> [ListedOpportunity] {
        let words = TitleWords(of: asked.search)
        guard !words.isEmpty else { return order(by: asked.sorting).map { all[$0] }.filter { asked.filters.admits($0.keys) } }
        let isNamed = titles.places(of: words)
        // How far from the best each is among those that are about the words.
        var ranks = [Int?](repeating: nil, count: all.count)
        for (rank, call) in about.enumerated() {
            if let place = places[call], ranks[place] == nil { ranks[place] = rank }
        }
        func isFound(_ place: Int) -> Bool { (isNamed[place] || ranks[place] != nil) && asked.filters.admits(all[place].keys) }
        guard asked.sorting.key == .relevance else { return order(by: asked.sorting).filter(isFound).map { all[$0] } }
        // Those in whose titles the words stand go before those that are about them.
        let best = all.indices.filter(isFound)
            .map { place in (key: (ranks[place] ?? about.count) + (isNamed[place] ? 0 : about.count + 1), place: place) }
            .sorted { ($0.key, $0.place) < ($1.key, $1.place) }
            .map { all[$0.place] }
        return asked.sorting.order == .desc ? best : best.reversed()
    }
}
