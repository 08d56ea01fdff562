import Funding

extension Theme {
    /// The theme as people say it, in lower case.
    var name: Localized {
        switch self {
        case .agriculture: Localized(sv: "jordbruk", en: "agriculture")
        case .business: Localized(sv: "företagande", en: "business")
        case .care: Localized(sv: "vård och omsorg", en: "care")
        case .circular: Localized(sv: "cirkulär ekonomi", en: "circular economy")
        case .climate: Localized(sv: "klimat", en: "climate")
        case .construction: Localized(sv: "byggande", en: "construction")
        case .crisis: Localized(sv: "krisberedskap", en: "crisis preparedness")
        case .culture: Localized(sv: "kultur", en: "culture")
        case .democracy: Localized(sv: "demokrati", en: "democracy")
        case .digital: Localized(sv: "digitalisering", en: "digitalisation")
        case .education: Localized(sv: "utbildning", en: "education")
        case .energy: Localized(sv: "energi", en: "energy")
        case .environment: Localized(sv: "miljö", en: "environment")
        case .equality: Localized(sv: "jämställdhet", en: "equality")
        case .fisheries: Localized(sv: "fiske", en: "fisheries")
        case .food: Localized(sv: "livsmedel", en: "food")
        case .forestry: Localized(sv: "skogsbruk", en: "forestry")
        case .health: Localized(sv: "hälsa", en: "health")
        case .heritage: Localized(sv: "kulturarv", en: "heritage")
        case .inclusion: Localized(sv: "inkludering", en: "inclusion")
        case .industry: Localized(sv: "industri", en: "industry")
        case .international: Localized(sv: "internationellt samarbete", en: "international cooperation")
        case .migration: Localized(sv: "migration och integration", en: "migration and integration")
        case .nature: Localized(sv: "natur", en: "nature")
        case .research: Localized(sv: "forskning och innovation", en: "research and innovation")
        case .rural: Localized(sv: "landsbygd", en: "rural areas")
        case .security: Localized(sv: "säkerhet", en: "security")
        case .space: Localized(sv: "rymd", en: "space")
        case .sport: Localized(sv: "idrott", en: "sport")
        case .tourism: Localized(sv: "turism", en: "tourism")
        case .transport: Localized(sv: "transporter", en: "transport")
        case .urban: Localized(sv: "stadsutveckling", en: "urban development")
        case .volunteering: Localized(sv: "volontärarbete", en: "volunteering")
        case .water: Localized(sv: "vatten", en: "water")
        case .work: Localized(sv: "arbete och sysselsättning", en: "work and employment")
        case .youth: Localized(sv: "unga", en: "young people")
        }
    }
}
