import { mount } from "svelte";
import "./style/fonts.css";
import "./style/tokens.css";
import "./style/base.css";
import "./style/plots.css";
import "./style/print.css";
import { takeToken } from "./api/token";
import Pages from "./shell/Pages.svelte";

const target = document.getElementById("pages");
if (target === null) throw new Error("index.html has no element #pages");
takeToken();
mount(Pages, { target });
