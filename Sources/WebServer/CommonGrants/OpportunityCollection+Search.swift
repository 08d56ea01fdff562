import CommonGrants
import Funding
import Storage

extension OpportunityCollection {
    /// Those that a search lets through, in its order. Of words, those are found in whose titles they stand, and those that are about them.
    ///
    /// - Parameter about: the calls that the search's words are about, the best first; none where there are no words.
    func opportunities(found asked: SearchRequest, about: [Call.ID]) -> [ListedOpportunity] {
        let words = TitleWords(of: asked.search)
        guard !words.isEmpty else { return all(by: asked.sorting).filter { asked.filters.admits($0.keys) } }
        let places = Dictionary(about.enumerated().map { ($1, $0) }) { first, _ in first }
        guard asked.sorting.key == .relevance else {
            return all(by: asked.sorting).filter { opportunity in
                asked.filters.admits(opportunity.keys) && (places[opportunity.call] != nil || words.stand(in: opportunity.titles))
            }
        }
        // Those in whose titles the words stand go before those that are about them.
        let found = all.compactMap { opportunity -> (place: Int, opportunity: ListedOpportunity)? in
            guard asked.filters.admits(opportunity.keys) else { return nil }
            let isNamed = words.stand(in: opportunity.titles)
            guard isNamed || places[opportunity.call] != nil else { return nil }
            return ((places[opportunity.call] ?? about.count) + (isNamed ? 0 : about.count + 1), opportunity)
        }
        let sorted = found.enumerated().sorted { ($0.element.place, $0.offset) < ($1.element.place, $1.offset) }
        let best = sorted.map(\.element.opportunity)
        return asked.sorting.order == .desc ? best : best.reversed()
    }
}
