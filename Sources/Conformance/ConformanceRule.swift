public import Funding

/// The rules of CommonGrants 0.4.0 for those who read opportunities, in the order they are tried.
public enum ConformanceRule: String, Sendable, Hashable, CaseIterable {
    case listAnswers = "list-answers"
    case listShape = "list-shape"
    case listTotals = "list-totals"
    case listOrder = "list-order"
    case listDefaults = "list-defaults"
    case listPaging = "list-paging"
    case listLargestPage = "list-largest-page"
    case listWalk = "list-walk"
    case listWrongPage = "list-wrong-page"
    case detailAnswers = "detail-answers"
    case detailShape = "detail-shape"
    case detailSame = "detail-same"
    case detailCompetitions = "detail-competitions"
    case detailUnknown = "detail-unknown"
    case detailWrongID = "detail-wrong-id"
    case searchAnswers = "search-answers"
    case searchShape = "search-shape"
    case searchDefaultOrder = "search-default-order"
    case searchPaging = "search-paging"
    case searchStatus = "search-status"
    case searchCloseDate = "search-close-date"
    case searchCurrency = "search-currency"
    case searchSorting = "search-sorting"
    case searchWords = "search-words"
    case searchUnknownFilter = "search-unknown-filter"
    case searchUnknownCustomSort = "search-unknown-custom-sort"
    case searchUnknownSort = "search-unknown-sort"
    case searchDamagedBody = "search-damaged-body"
    case unknownPath = "unknown-path"
    case noNulls = "no-nulls"
    case noExtras = "no-extras"

    public var title: Localized {
        switch self {
        case .listAnswers: Localized(sv: "Listan svarar 200 med JSON", en: "The list answers 200 with JSON")
        case .listShape: Localized(sv: "Listans svar har protokollets form", en: "The list has the protocol's shape")
        case .listTotals: Localized(sv: "Antal poster och sidor anges och stämmer", en: "Items and pages are counted, and rightly")
        case .listOrder: Localized(sv: "Det som ändrats senast står först", en: "What was modified last comes first")
        case .listDefaults: Localized(sv: "Utan parametrar: sida 1, högst 100 poster", en: "Without parameters: page 1, 100 items at most")
        case .listPaging: Localized(sv: "page och pageSize följs", en: "page and pageSize are kept to")
        case .listLargestPage:
            Localized(sv: "En för stor sida ges som 100 poster, och det sägs", en: "Too large a page is given as 100 items, and says so")
        case .listWalk: Localized(sv: "Varje post finns på exakt en sida", en: "Every item stands on exactly one page")
        case .listWrongPage: Localized(sv: "Omöjliga sidor ger protokollets fel", en: "Impossible pages give the protocol's error")
        case .detailAnswers: Localized(sv: "En post svarar 200 med JSON", en: "An opportunity answers 200 with JSON")
        case .detailShape: Localized(sv: "En posts svar har protokollets form", en: "An opportunity has the protocol's shape")
        case .detailSame: Localized(sv: "Posten säger detsamma som listan", en: "The opportunity says what the list says")
        case .detailCompetitions: Localized(sv: "Omgångarna hör till posten", en: "Competitions belong to the opportunity")
        case .detailUnknown:
            Localized(sv: "En okänd post ger 404 med protokollets fel", en: "An unknown opportunity gives 404 with the protocol's error")
        case .detailWrongID:
            Localized(sv: "Ett id som inte är en UUID ger protokollets fel", en: "An id that is no UUID gives the protocol's error")
        case .searchAnswers: Localized(sv: "Sökningen svarar 200 med JSON", en: "The search answers 200 with JSON")
        case .searchShape: Localized(sv: "Sökningens svar har protokollets form", en: "The search has the protocol's shape")
        case .searchDefaultOrder:
            Localized(sv: "Utan sortering: det som ändrats senast först", en: "Without sorting: what was modified last comes first")
        case .searchPaging: Localized(sv: "Sökningens sidor följs", en: "The search keeps to pages")
        case .searchStatus: Localized(sv: "Filtret på status håller", en: "The filter on status holds")
        case .searchCloseDate: Localized(sv: "Filtret på sista dag håller", en: "The filter on the close date holds")
        case .searchCurrency: Localized(sv: "Belopp i annan valuta utesluts", en: "Amounts in another currency are left out")
        case .searchSorting: Localized(sv: "Sorteringen håller", en: "Sorting holds")
        case .searchWords: Localized(sv: "Ord kan sökas", en: "Words can be searched for")
        case .searchUnknownFilter:
            Localized(
                sv: "Ett okänt eget filter ger 200 och filterInfo.errors", en: "An unknown custom filter gives 200 and filterInfo.errors")
        case .searchUnknownCustomSort:
            Localized(sv: "En okänd egen sortering ger 200 och sortInfo.errors", en: "An unknown custom sort gives 200 and sortInfo.errors")
        case .searchUnknownSort:
            Localized(sv: "En okänd sortBy ger protokollets fel", en: "An unknown sortBy gives the protocol's error")
        case .searchDamagedBody:
            Localized(sv: "Trasig JSON ger protokollets fel", en: "Damaged JSON gives the protocol's error")
        case .unknownPath:
            Localized(sv: "Okända adresser ger 404 med protokollets fel", en: "Unknown addresses give 404 with the protocol's error")
        case .noNulls: Localized(sv: "Det som saknas utelämnas: inget är null", en: "What is absent is left out: nothing is null")
        case .noExtras:
            Localized(sv: "Händelser och belopp har inget utöver protokollet", en: "Events and money hold nothing beyond the protocol")
        }
    }
}
