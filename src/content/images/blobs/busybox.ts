// Built by scripts/build-images.ts. Change the definition, not this file.
import type { PackedImage } from '../../../sim/registry/catalogue.ts';

export const packed: PackedImage = {
  "repository": "library/busybox",
  "tags": [
    "latest",
    "1",
    "1.37",
    "1.37.0",
    "glibc",
    "stable"
  ],
  "index": "sha256:39cb4efbda317de4fa2e22d3b83615471540a84a03c35f7d9b6ebe6517f56e02",
  "content": {
    "sha256:d7566e6dcc3a31e427a301fefe8e612d2b16aa521e3921a3c0dbc77df129a4b9": {
      "mediaType": "application/vnd.oci.image.layer.v1.tar+gzip",
      "base64": "H4sIAAAAAAACA+2d3XLiRhCFfc1TkMpdqmL0r1q9Sq4EkkGF0BCNZOy3zww4DsFJdj2pPuksZ8plI2ALlo/T09Pd07PuhtWD8IjcKPP8/NeN27/n23FWlHmax0lZuPuLvMwelrn0G/NjtlM9updEvJbC4fn/guBflt/OP47SzPFP1rN9XZsX8pflX9udNv5llJM/iv+6tu1QH1o9/GPyR/IX/pi/Ov8n2a3+kzh+WEKY3Dn/H39Yt705Ne1mv3z7Hizu9KO4W/1v6knf/O/0T/sP4r87mEYV/zhxUwL5w/ib06CMfx6RP4x/37qPQJn+yR/H/6gu/pOntP84/rM+/y/h+h/Gv6knsdhPoP2PspL8Yfwlnf9A+59w/Yfj/6SQf0r+MP7dKBn+D7H/eU794/jP+vSfJeSP4t+6AJA2/4/xHyD/4Vnf+o/6x/F/OUqG/0L07ywA+aP4P9W9lQwAMP+jnH83iEYAguZ/2n8c/7FVF//Luf6H8d+OrWgGKIR/wfgvjP+urdXZ/5T6x/E3dtJW/8v1P5D/NB211X+5cmHyB/HvNOb/CvKH8VdY/8P4P47/vut7df4/7T+Ufy34FQjK/9L+w/j3rbXa4v/uLvJH8Zcs/g+d/7n+x/EXVX8Yf67/cfwPe1cBpmz9n5E/kP+gbv8f139A/mZUl//z/X/IH8V/HiR3AIXon/yB/GXL/8L8P/KH8R+Oo9loy/9w/Yfjb3tj9rNYFuDz/JMoov5h/I/CBUBB/j/rf3D8u8ZIbgEM4c/6HyT/Ycv6vzvmL5wADrL/zP/i+I/dMAlOAAH8M/Z/AfLXmP8hfxz/k2wBYND+T/KH8R9d/X/fDXtN9d/s/4Hkb1tt8X/afyD/A+s/7pu/wvoPrv9h/G2rz//j+Q9I/r+y/8s985c9/ies/pf+H45/3+rL/1H/OP5mFG0AHbL/g/1fgfwn2QNggvb/0P8D8p9etfFPyR/Gf6o7fft/Gf/F8Zdt/xW2/mf8B8jfqpv//fmP5A/ib2QbgITon/UfSP7zRjIExPyfcv6i3Z8D83+c/4H8Z237Pzn/I/nLLv+D5n/2f8bxn4U3AIfU/xbUP46/6OlPgft/OP8D+XeiBQBB8X/2f8PxP06dpAEI2v/B+D+M/0ly8z/7v+nnvxUt/2b/R+38d526+B/jv0j+pj50uub/mP4fjP9LPW4lt4AGxf/JHzKa9nkl/Rpn/u5Aj2/mHxVF5OJ/OeIDuHP+7bTRyD935oL8Qfy3o5Fr/vXGv3AF/X/H31X73fAvC3/+O4TJnfMfjZmqlyqqFk3dHszgbsfVwnkF7kZSLU6n089NPdXuKk2rxWzb0fqnRO4fDGZtmld3VeR5mlWLO/0E///6H6w9ddNm97gxg0QbmK/pPyqSW/8v9fFf6l9+HGsHv6mWzXr51LmDQBbnyeDq2h8OaKvLxbIZLGX+3en/8h347+b/9GP8N4pd/If6B87/UXW+ubr8vmwLvfYJ4urtYjXbcWW9h3B+1vnw+HeHIal+f+D60T97Ee7n/Y7Vcz2u3NX1s2/8isvvtzvdWaWH9vrJVPC/17/d1Y05Sev/g+6v5v/8g/59/1/qH6R/589/caqMqi9+VGVVvXv3P/3VY5TNdzO8PZUOAAXEf0pf/834j/zou7XO+B/jvyj+RYbg/5n8j9v+cz7/27058pef/yH2/yP3f7T/peNP/cuP6XBE2P/4c/ovitTF/8kf8d8fVeZ/ff0n+WP4+2iKLv5l5vu/kD+OfzvIHQIXcv5T4ut/Hh9X7kf27ZH/OZgraQAC9J+Xrv6X+gfy3+z8UkCJ/tPi3P/zD/3LVQLeOX+ff9Ho//n8H/WP4W+PxvSC34IA+1/6/u/kj+Hv8q/q/H+XLiR/Dg4ODsHxGzHuX/AAygAA",
      "publicSize": {
        "packed": 2156519,
        "unpacked": 4277910
      }
    },
    "sha256:46bc1936fa11dc7a9cc6e9d42a326d573310267b6bd4a92b70227c7b3db4a874": {
      "mediaType": "application/vnd.oci.image.config.v1+json",
      "text": "{\"architecture\":\"amd64\",\"config\":{\"Env\":[\"PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin\"],\"Cmd\":[\"sh\"]},\"created\":\"2024-09-26T21:31:42Z\",\"history\":[{\"created\":\"2024-09-26T21:31:42Z\",\"created_by\":\"BusyBox 1.37.0 (glibc), Debian 12\"}],\"os\":\"linux\",\"rootfs\":{\"type\":\"layers\",\"diff_ids\":[\"sha256:e773ad69c52ba15d128730662bf20fa34a4260d430e9e02bf6fd8a2874ae6b12\"]}}"
    },
    "sha256:297a089898f205e2f025ce36afbe6d8f17e323d9f4493ed86e249224fd1fbacd": {
      "mediaType": "application/vnd.oci.image.manifest.v1+json",
      "text": "{\"schemaVersion\":2,\"mediaType\":\"application/vnd.oci.image.manifest.v1+json\",\"config\":{\"mediaType\":\"application/vnd.oci.image.config.v1+json\",\"digest\":\"sha256:46bc1936fa11dc7a9cc6e9d42a326d573310267b6bd4a92b70227c7b3db4a874\",\"size\":380},\"layers\":[{\"mediaType\":\"application/vnd.oci.image.layer.v1.tar+gzip\",\"digest\":\"sha256:d7566e6dcc3a31e427a301fefe8e612d2b16aa521e3921a3c0dbc77df129a4b9\",\"size\":1428}]}"
    },
    "sha256:39cb4efbda317de4fa2e22d3b83615471540a84a03c35f7d9b6ebe6517f56e02": {
      "mediaType": "application/vnd.oci.image.index.v1+json",
      "text": "{\"schemaVersion\":2,\"mediaType\":\"application/vnd.oci.image.index.v1+json\",\"manifests\":[{\"mediaType\":\"application/vnd.oci.image.manifest.v1+json\",\"digest\":\"sha256:297a089898f205e2f025ce36afbe6d8f17e323d9f4493ed86e249224fd1fbacd\",\"size\":402,\"platform\":{\"architecture\":\"amd64\",\"os\":\"linux\"}}]}"
    }
  }
};
