public import Foundation
public import Funding
public import Storage

extension Storage.CallFilter {
    /// The store's conditions for what somebody follows.
    public init(_ search: WatchedSearch, at moment: Date, within scope: CallScope = .shared) {
        self.init(moment: moment, within: scope)
        text = search.text
        programmes = search.programme.map { [$0] } ?? []
        themes = search.theme.map { [$0] } ?? []
        audience = search.audience.map { [$0] } ?? []
        closesWithinDays = search.closesWithin
        states = search.status.states
    }
}
