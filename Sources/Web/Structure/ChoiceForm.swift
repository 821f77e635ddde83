import HTML
import Operations

/// What a draft chooses for its year. Fields: `group_analysis target_share`.
struct ChoiceForm: Sendable {
    let choices: YearChoices
    let controls: Controls
    let action: String

    func html(_ frame: Frame) -> HTML {
        let texts = frame.texts.staff.structure
        var filled = controls
        let typed = filled.values.keys.contains("target_share")
        if !typed {
            filled.values["group_analysis"] = choices.groupAnalysis ? "yes" : "no"
            filled.values["target_share"] = Tenths.words(choices.targetShare)
        }
        return card(soft: true) {
            h3 { texts.years.choicesHeading }
            frame.postForm(action, styleClass: "form small-form") {
                filled.checkbox(
                    texts.years.groupAnalysis, name: "group_analysis", hint: texts.years.groupAnalysisHint)
                filled.text(
                    texts.years.targetShare, name: "target_share", hint: texts.years.targetShareHint,
                    autocomplete: "off", inputmode: "decimal", maxLength: 5, short: true)
                actions { frame.submit(frame.texts.staff.words.save, name: "act", value: "save") }
            }
        }
    }
}
