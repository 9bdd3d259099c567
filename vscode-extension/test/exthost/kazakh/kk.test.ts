import { speaks } from "../languages.ts";

speaks("kk", "Заң", "Заң жобасын қабылдау…", "Не күшіне енуі тиіс", /[әіңғүұқөһ]/);
